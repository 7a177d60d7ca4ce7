package org.candorlint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candorlint.document.Document;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Suggestion.Kind;
import org.candorlint.finding.Verdict;
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
     * Looks whether the finding is gone and nothing else has come. What a model says of a sentence that was not edited does
     * not count: it sees the sentence in other company.
     *
     * @param edited the page after the edit
     * @param sentence where the edited sentence stands then, in the text of its passage; empty if it is gone
     * @return the rules that flag the edited sentence still, as they did before; empty if the edit settles nothing
     */
    Optional<List<String>> settles(Finding finding, Document edited, Optional<Span> sentence, Kind kind) {
        left -= page.scan().sentences().size() + 1;
        if (left < 0) {
            return Optional.empty();
        }
        PageReport after = check.apply(edited, options);
        boolean gone = alike(finding, after) < alike(finding, before());
        Map<String, Integer> counts = violations(before());
        boolean noneNew = violations(after).entrySet().stream()
                .allMatch(entry -> entry.getValue() <= counts.getOrDefault(entry.getKey(), 0));
        if (!gone || !noneNew) {
            return Optional.empty();
        }
        return sentence.isEmpty() ? Optional.of(List.of()) : staying(finding, after, sentence.get(), kind);
    }

    /** What still flags a sentence; empty if it claims the same or anything new, be it with a word that excuses it. */
    private Optional<List<String>> staying(Finding finding, PageReport after, Span sentence, Kind kind) {
        int passage = finding.place().passage();
        Set<String> flagged = rules(in(after.findings(), passage, sentence));
        Set<String> flaggedBefore = rules(of(finding.sentence(), before().findings()));
        Set<String> excusedBefore = rules(of(finding.sentence(), before().excused()));
        boolean softened = in(after.excused(), passage, sentence)
                .filter(match -> !excusedBefore.contains(match.rule().id()))
                .anyMatch(match -> kind != Kind.ATTRIBUTE || !by(match, Stance.CITED));
        boolean sound = !softened && !flagged.contains(finding.rule().id()) && flaggedBefore.containsAll(flagged);
        return sound ? Optional.of(List.copyOf(flagged)) : Optional.empty();
    }

    private static Set<String> rules(Stream<Finding> findings) {
        return findings.map(one -> one.rule().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Finding> of(String sentence, List<Finding> findings) {
        return findings.stream().filter(one -> one.sentence().equals(sentence));
    }

    private static long alike(Finding finding, PageReport report) {
        return of(finding.sentence(), report.findings())
                .filter(one -> one.rule().id().equals(finding.rule().id()))
                .count();
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

    private static Map<String, Integer> violations(PageReport report) {
        Map<String, Integer> counts = new HashMap<>();
        report.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.VIOLATION)
                .forEach(finding -> counts.merge(finding.rule().id(), 1, Integer::sum));
        return counts;
    }
}
