package org.candorlint.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FoldsTest {
    private static final List<LabelledPage> PAGES = IntStream.range(0, 50)
            .mapToObj(i -> page("page-" + i + ".html", i % 5 == 0 ? "registry" : "clinic"))
            .toList();

    @Test
    void every_page_is_held_out_once_and_trains_otherwise() {
        var folds = Folds.of(PAGES, 5);

        var held = IntStream.range(0, 5)
                .mapToObj(folds::heldOut)
                .flatMap(List::stream)
                .toList();
        assertThat(held).hasSize(50).doesNotHaveDuplicates();
        assertThat(folds.training(3)).hasSize(40).doesNotContainAnyElementsOf(folds.heldOut(3));
    }

    @Test
    void every_fold_has_its_share_of_every_kind() {
        var folds = Folds.of(PAGES, 5);

        for (int fold = 0; fold < 5; fold++) {
            assertThat(folds.heldOut(fold)).hasSize(10);
            assertThat(folds.heldOut(fold).stream().filter(FoldsTest::isRegistry))
                    .hasSize(2);
        }
    }

    @Test
    void the_order_of_the_pages_makes_no_difference() {
        var reversed = new ArrayList<>(PAGES);
        Collections.reverse(reversed);

        assertThat(Folds.of(reversed, 4)).isEqualTo(Folds.of(PAGES, 4));
    }

    @Test
    void names_that_follow_each_other_are_not_dealt_in_that_order() {
        assertThat(Folds.of(PAGES, 5).heldOut(0))
                .isNotEqualTo(PAGES.stream()
                        .map(LabelledPage::page)
                        .sorted()
                        .limit(10)
                        .toList());
    }

    @Test
    void one_fold_is_refused() {
        assertThatThrownBy(() -> Folds.of(PAGES, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isRegistry(String page) {
        return Integer.parseInt(page.replaceAll("[^0-9]", "")) % 5 == 0;
    }

    private static LabelledPage page(String name, String kind) {
        return new LabelledPage(name, kind, "us", Set.of(), Set.of(), List.of(), List.of());
    }
}
