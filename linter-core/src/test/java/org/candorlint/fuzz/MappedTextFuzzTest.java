package org.candorlint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.candorlint.text.MappedText;
import org.candorlint.text.Span;

/** Whatever a text was put together of, each of its characters leads back to what it was read from. */
class MappedTextFuzzTest {

    private static final String SOURCE = "abcdefghijklmnopqrstuvwxyz0123456789";

    /** @param steps each takes some of the source as it is, or puts something in its place, or drops it, or trims what there is */
    @FuzzTest
    void any_steps_from_left_to_right(byte[] steps) {
        MappedText.Builder builder = new MappedText.Builder();
        int at = 0;
        for (byte step : steps) {
            int end = Math.min(SOURCE.length(), at + (step & 3));
            switch ((step >> 2) & 7) {
                case 0 -> builder.replace("&", at, end);
                case 1 -> builder.replace(" ", at, end);
                case 2 -> builder.replace("fi", at, end);
                case 3 -> builder.replace("", at, end);
                case 4 -> builder.trimEnd();
                default -> builder.copy(SOURCE, at, end);
            }
            at = end;
        }
        verify(builder.build());
    }

    private static void verify(MappedText mapped) {
        int before = 0;
        for (int i = 0; i < mapped.length(); i++) {
            Span place = mapped.source(new Span(i, i + 1));
            char c = mapped.text().charAt(i);
            assertThat(place.start()).isBetween(before, SOURCE.length());
            assertThat(place.end()).isLessThanOrEqualTo(SOURCE.length());
            before = place.start();
            boolean own = SOURCE.indexOf(c) >= 0 && place.length() == 1;
            assertThat(own && c != 'f' && c != 'i' && SOURCE.charAt(place.start()) != c)
                    .isFalse();
            Span rest = mapped.source(new Span(i, mapped.length()));
            assertThat(rest.start()).isEqualTo(place.start());
        }
        assertThat(mapped.through(MappedText.identity(SOURCE, new Span(0, SOURCE.length())))
                        .text())
                .isEqualTo(mapped.text());
    }
}
