package org.candorlint.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.candorlint.document.plain.PlainTextReader;
import org.candorlint.notice.NoticeState.Change;
import org.candorlint.rule.Notice;
import org.candorlint.rule.Provision;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.Test;

final class NoticeMatcherTest {

    private static final String NORTH_TEXT =
            "READ THIS UNDER NORTHLAND LAW. This physician gives one or more treatments that no"
                    + " agency has approved. You are encouraged to ask your own doctor before any treatment.";
    private static final Notice NORTH = notice("north/notice", NORTH_TEXT);
    private static final Notice SOUTH = notice(
            "south/notice",
            "READ THIS UNDER SOUTHLAND LAW. This practitioner gives one or more treatments that no agency has approved. You are"
                    + " encouraged to ask your own doctor before a treatment.");

    @Test
    void case_line_breaks_and_punctuation_do_not_count() {
        assertThat(find("Welcome to us.\n\n"
                        + NORTH_TEXT.toLowerCase(Locale.ROOT).replace(". ", ":\n") + "\n\nCall us."))
                .isInstanceOf(NoticeState.Exact.class);
    }

    @Test
    void a_notice_in_several_paragraphs_is_one() {
        assertThat(find(NORTH_TEXT.replace(". ", ".\n\n"))).isInstanceOf(NoticeState.Exact.class);
    }

    @Test
    void other_words_are_shown_with_what_they_stand_for() {
        assertThat(find(NORTH_TEXT
                        .replace("physician", "health care practitioner")
                        .replace("your own doctor", "your doctor")))
                .isInstanceOfSatisfying(
                        NoticeState.Altered.class,
                        altered -> assertThat(altered.changes())
                                .containsExactly(
                                        new Change("physician", "health care practitioner"), new Change("own", "")));
    }

    @Test
    void a_sentence_that_is_left_out_is_named() {
        assertThat(find(NORTH_TEXT.substring(0, NORTH_TEXT.indexOf(" You are"))))
                .isInstanceOfSatisfying(
                        NoticeState.Truncated.class,
                        cut -> assertThat(cut.missing())
                                .containsExactly("You are encouraged to ask your own doctor before any treatment."));
    }

    @Test
    void the_notice_of_another_market_is_no_altered_one() {
        assertThat(find(SOUTH.text()))
                .isInstanceOfSatisfying(
                        NoticeState.OfOtherMarket.class,
                        wrong -> assertThat(wrong.other()).isEqualTo(SOUTH));
    }

    @Test
    void both_may_stand_on_a_page() {
        assertThat(find(SOUTH.text() + "\n\n" + NORTH_TEXT)).isInstanceOf(NoticeState.Exact.class);
    }

    @Test
    void a_page_that_says_much_the_same_in_its_own_words_has_no_notice() {
        assertThat(find("No agency has approved our treatments. Please ask your own doctor before you decide."))
                .isInstanceOf(NoticeState.Absent.class);
    }

    @Test
    void an_empty_page_has_none() {
        assertThat(find("")).isInstanceOf(NoticeState.Absent.class);
    }

    private static NoticeState find(String text) {
        var document = new PlainTextReader().read(SourceText.of("page.txt", text));
        return new NoticeMatcher(document.passages()).find(NORTH, List.of(SOUTH));
    }

    private static Notice notice(String id, String text) {
        return new Notice(
                id,
                "law/1",
                Notice.Applies.ADVERTISING,
                Notice.Trigger.THERAPY,
                Provision.Confidence.CONFIRMED,
                text,
                false,
                "");
    }
}
