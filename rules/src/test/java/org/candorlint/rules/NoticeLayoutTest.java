package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.candorlint.CheckOptions;
import org.candorlint.document.PageFormat;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.finding.Finding;
import org.candorlint.rule.Notice;
import org.candorlint.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A notice that must not be smaller than the largest text of the advertisement, as far as the page tells sizes. */
final class NoticeLayoutTest {

    private static final String FLORIDA = Bundled.RULES.notices().stream()
            .filter(n -> n.id().equals("us-fl/stem-cell-notice"))
            .map(Notice::text)
            .findFirst()
            .orElseThrow();

    private static Optional<String> reason(String styles, String notice) {
        String page = styles + "<h1>Stem cell therapy</h1><p>We offer stem cell therapy for shoulders.</p><p " + notice
                + ">" + FLORIDA + "</p>";
        return Bundled.LINTER
                .check(
                        new AnyPageReader().read(SourceText.of("page.html", page), PageFormat.HTML),
                        CheckOptions.of(Bundled.RULES.market("us-fl").orElseThrow())
                                .withKind("promotional"))
                .findings()
                .stream()
                .filter(f -> f.category().equals("state-notice"))
                .findFirst()
                .flatMap(Finding::whyNot);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>h1{font-size:40px} p{font-size:16px}</style>",
                "<style>body{font-size:20px}</style>",
                "<body style='font:20px serif'>"
            })
    void a_smaller_notice_is_reported_with_both_sizes(String styles) {
        assertThat(reason(styles, ""))
                .hasValueSatisfying(
                        reason -> assertThat(reason)
                                .matches(
                                        "us-fl notice too small: it is set in (16|20) pixels and \"Stem cell therapy\" in 40, .*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<style>p{font-size:40px} h1{font-size:40px}</style>",
                "<style>h1{font-size:2vw} p{font-size:16px}</style>",
                "<link rel=stylesheet href=site.css><style>body{font-size:20px}</style>",
                "<style>h1{font-size:40px} p{font-size:16px} @media print {h1{font-size:90px}}</style><style>p{font-size:44px}</style>"
            })
    void one_that_is_as_large_or_of_unknown_size_is_not(String styles) {
        assertThat(reason(styles, "")).isEmpty();
    }
}
