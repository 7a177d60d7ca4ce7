package org.candorlint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PageModelsTest {

    private final LinearModel whole = model();
    private final LinearModel excerpts = model();
    private final PageModels models = new PageModels(whole, excerpts);

    @Test
    void a_page_of_a_few_sentences_is_read_as_an_excerpt() {
        assertThat(models.forPage(8)).isSameAs(excerpts);
        assertThat(models.forPage(29)).isSameAs(excerpts);
        assertThat(models.forPage(30)).isSameAs(whole);
    }

    private static LinearModel model() {
        return LinearModel.of(List.of("offers"), new float[] {0}, new long[] {1}, new float[] {1}, 0);
    }
}
