package org.candorlint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candorlint.document.Document;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Suggestion.Kind;
import org.candorlint.stance.Stance;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/** Checks a page again as it would be after an edit, and tells whether that settles a finding. Not thread-safe. */
final class Recheck {

    /** Sentences that are read again in all: a page with thousands of findings would be read thousands of times. */
    private static final long MOST_SENTENCES = 300_000;

    private final PageCheck page;
    private final BiFunction<Document, CheckOptions, PageReport> check;
    private final CheckOptions options;
    private long left = MOST_SENTENCES;
    private @Nullable PageReport before;

    Recheck(PageCheck page, BiFunction<Document, CheckOptions, PageReport> check) {
        this.page = page;
        this.check = check;
        CheckOptions plain = page.options().notSuggesting();
        // An edit must not settle anything by making the page look like one that offers nothing.
        this.options =
                plain.isolated() ? plain : plain.withKind(page.judgement().kind());
    }

    /**
     * Whether the finding is gone and nothing else has come.
     *
     * @param edited the page after the edit
     * @param sentence where the edited sentence stands then, in the text of its passage; empty if it is gone
     */
    boolean settles(Finding finding, Document edited, Optional<Span> sentence, Kind kind) {
        left -= page.scan().sentences().size() + 1;
        if (left < 0) {
            return false;
        }
        PageReport first = before();
        PageReport after = check.apply(edited, options);
        Map<String, Integer> counts = counts(first.findings());
        Map<String, Integer> now = counts(after.findings());
        String rule = finding.rule().id();
        boolean fewer = now.getOrDefault(rule, 0) < counts.getOrDefault(rule, 0);
        boolean noneNew =
                now.entrySet().stream().allMatch(entry -> entry.getValue() <= counts.getOrDefault(entry.getKey(), 0));
        return fewer
                && noneNew
                && sentence.map(span -> isSilent(finding, after, span, kind)).orElse(true);
    }

    /** Whether what stays of a sentence claims the same no more, not even with a word that excuses it. */
    private boolean isSilent(Finding finding, PageReport after, Span sentence, Kind kind) {
        int passage = finding.place().passage();
        boolean flagged = in(after.findings(), passage, sentence)
                .anyMatch(other -> other.rule().id().equals(finding.rule().id()));
        Set<String> excusedBefore = before().excused().stream()
                .filter(match -> match.sentence().equals(finding.sentence()))
                .map(match -> match.rule().id())
                .collect(Collectors.toSet());
        boolean softened = in(after.excused(), passage, sentence)
                .filter(match -> !excusedBefore.contains(match.rule().id()))
                .anyMatch(match -> kind != Kind.ATTRIBUTE || !by(match, Stance.CITED));
        return !flagged && !softened;
    }

    private static Stream<Finding> in(List<Finding> findings, int passage, Span sentence) {
        return findings.stream()
                .filter(one -> one.place().passage() == passage
                        && sentence.start() <= one.place().offset()
                        && one.place().offset() < sentence.end());
    }

    private static boolean by(Finding match, Stance stance) {
        return match.whyNot()
                .filter(why -> why.startsWith(stance.label() + ":"))
                .isPresent();
    }

    private PageReport before() {
        PageReport report = before;
        if (report == null) {
            report = check.apply(page.document(), options);
            before = report;
        }
        return report;
    }

    private static Map<String, Integer> counts(List<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        findings.forEach(finding -> counts.merge(finding.rule().id(), 1, Integer::sum));
        return counts;
    }
}
