package org.candorlint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.candorlint.RuleWords.Role;
import org.candorlint.document.Passage;
import org.candorlint.document.Region;
import org.candorlint.document.Visibility;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Place;
import org.candorlint.finding.Verdict;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.Match;
import org.candorlint.rule.Rule;
import org.candorlint.rule.WeaknessWords;

/** Looks at statements that a page does make: whether readers come to see them, and whether other words undo them. */
final class WeakStatementCheck {

    private final Rule.WeakStatement rule;
    private final PageCheck page;

    private WeakStatementCheck(Rule.WeakStatement rule, PageCheck page) {
        this.rule = rule;
        this.page = page;
    }

    /** @param statement the rule whose statement it is */
    static void check(
            Rule.WeakStatement rule, Rule statement, PageCheck page, FindingFactory factory, List<Finding> findings) {
        Statements statements = Statements.of(statement, page);
        if (statements.adequate().isEmpty() || statements.isExempt()) {
            return;
        }
        WeakStatementCheck check = new WeakStatementCheck(rule, page);
        List<String> reasons = new ArrayList<>();
        check.visibility(statements.adequate()).ifPresent(reasons::add);
        if (statements.adequate().stream().noneMatch(s -> check.has(s, Role.NAMED))) {
            reasons.add(rule.wording().say(WeaknessWords.UNNAMED));
        }
        check.distance(statements).ifPresent(reasons::add);
        statements.adequate().stream()
                .flatMap(check::undercut)
                .findFirst()
                .ifPresent(words -> reasons.add(rule.wording().say(WeaknessWords.UNDERCUT, Map.of("words", words))));
        List<Place> contradicting = findings.stream()
                .filter(f -> f.category().equals(rule.contradictedBy()) && f.verdict() == Verdict.VIOLATION)
                .map(Finding::place)
                .toList();
        if (!contradicting.isEmpty()) {
            String words = contradicting.get(0).text();
            reasons.add(rule.wording().say(WeaknessWords.CONTRADICTED, Map.of("words", words)));
        }
        if (!reasons.isEmpty()) {
            Sentence first = statements.adequate().get(0);
            findings.add(factory.ofPage(rule.info(), first, first.span(), String.join("; ", reasons), contradicting));
        }
    }

    private Optional<String> visibility(List<Sentence> adequate) {
        if (adequate.stream().allMatch(s -> isBuried(s.passage()))) {
            Passage passage = adequate.get(0).passage();
            return Optional.of(rule.wording()
                    .say(
                            switch (passage.visibility()) {
                                case COLLAPSED -> WeaknessWords.COLLAPSED;
                                case FINE_PRINT -> WeaknessWords.FINE_PRINT;
                                default -> WeaknessWords.FOOTER;
                            }));
        }
        return Optional.empty();
    }

    private static boolean isBuried(Passage passage) {
        return passage.visibility() == Visibility.COLLAPSED
                || passage.visibility() == Visibility.FINE_PRINT
                || passage.region() == Region.FOOTER;
    }

    /** How far the nearest statement that is not buried stands behind the first words that call for it. */
    private Optional<String> distance(Statements statements) {
        Match<RuleWords> trigger = statements.trigger();
        if (trigger == null) {
            return Optional.empty();
        }
        int from = trigger.scan().sentence().passage().index();
        return statements.adequate().stream()
                .filter(s -> !isBuried(s.passage()))
                .map(s -> Math.abs(s.passage().index() - from))
                .min(Integer::compare)
                .filter(passages -> passages > rule.far())
                .map(passages -> rule.wording().say(WeaknessWords.FAR, Map.of("passages", String.valueOf(passages))));
    }

    /** The words in a statement or beside it that take it back. */
    private Stream<String> undercut(Sentence statement) {
        Stream<Sentence> near = Stream.concat(
                Stream.of(statement),
                Stream.concat(statement.previous().stream(), statement.next().stream())
                        .filter(s -> s.passage() == statement.passage()
                                || Math.abs(s.passage().index()
                                                - statement.passage().index())
                                        == 1));
        return near.flatMap(s -> page.matches(s).stream())
                .filter(m -> m.key().rule() == rule && m.key().role() == Role.UNDERCUT)
                .map(Match::text);
    }

    private boolean has(Sentence sentence, Role role) {
        return page.matches(sentence).stream()
                .anyMatch(m -> m.key().rule() == rule && m.key().role() == role);
    }
}
