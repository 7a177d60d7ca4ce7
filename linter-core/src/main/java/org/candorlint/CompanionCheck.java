package org.candorlint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candorlint.RuleWords.Role;
import org.candorlint.document.Visibility;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Place;
import org.candorlint.finding.Verdict;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.Match;
import org.candorlint.rule.CompanionWords;
import org.candorlint.rule.Rule;
import org.candorlint.stance.StanceReader;

/** Looks for text that must stand beside what other rules report, and does not; reported once a page. */
final class CompanionCheck {

    private final Rule.Companion rule;
    private final PageCheck page;

    private CompanionCheck(Rule.Companion rule, PageCheck page) {
        this.rule = rule;
        this.page = page;
    }

    static void check(Rule.Companion rule, PageCheck page, FindingFactory factory, List<Finding> findings) {
        new CompanionCheck(rule, page).check(factory, findings);
    }

    private void check(FindingFactory factory, List<Finding> findings) {
        List<RuleMatch> claims = claims(findings);
        if (claims.isEmpty()) {
            return;
        }
        List<Sentence> adequate = new ArrayList<>();
        List<Match<RuleWords>> inadequate = new ArrayList<>();
        for (Sentence sentence : page.scan().sentences()) {
            if (isSeen(sentence)) {
                Optional<Match<RuleWords>> empty = own(sentence, Role.INADEQUATE);
                empty.ifPresent(inadequate::add);
                if (empty.isEmpty() && own(sentence, Role.ADEQUATE).isPresent() && !StanceReader.isQuestion(sentence)) {
                    adequate.add(sentence);
                }
            }
        }
        List<RuleMatch> alone = claims.stream()
                .filter(claim -> adequate.stream().noneMatch(s -> isNear(sentence(claim), s)))
                .toList();
        if (!alone.isEmpty()) {
            Sentence first = sentence(alone.get(0));
            String reason = inadequate.stream()
                    .filter(m -> isNear(first, m.scan().sentence()))
                    .findFirst()
                    .map(m -> rule.wording().say(CompanionWords.INADEQUATE, Map.of("words", m.text())))
                    .orElseGet(() -> rule.wording().say(CompanionWords.ABSENT));
            List<Place> others = alone.stream()
                    .skip(1)
                    .map(claim -> factory.place(
                            sentence(claim).passage(), claim.match().span()))
                    .toList();
            findings.add(factory.ofPage(rule.info(), first, alone.get(0).match().span(), reason, others));
        }
    }

    /** The first match of every sentence that calls for the text. */
    private List<RuleMatch> claims(List<Finding> findings) {
        return page.scan().sentences().stream()
                .filter(sentence -> sentence.passage().visibility() != Visibility.HIDDEN)
                .flatMap(sentence ->
                        PhraseMatching.find(
                                        page,
                                        sentence,
                                        phrase -> rule.beside()
                                                .contains(phrase.info().id()))
                                .stream()
                                .filter(match -> !match.isExcused())
                                .filter(match -> isReported(match, sentence, findings))
                                .limit(1))
                .toList();
    }

    /** What a model doubted, or a market or user did not ask for, calls for nothing. An example has nobody to ask. */
    private boolean isReported(RuleMatch match, Sentence sentence, List<Finding> findings) {
        return page.options().isolated()
                || findings.stream()
                        .anyMatch(f -> f.verdict() == Verdict.VIOLATION
                                && f.category().equals(match.rule().info().category())
                                && f.sentence().equals(sentence.text()));
    }

    private static Sentence sentence(RuleMatch claim) {
        return claim.match().scan().sentence();
    }

    private static boolean isSeen(Sentence sentence) {
        return sentence.passage().visibility() == Visibility.VISIBLE
                && !sentence.passage().kind().isOutsideFlow();
    }

    private boolean isNear(Sentence claim, Sentence text) {
        return Math.abs(claim.passage().index() - text.passage().index()) <= rule.near();
    }

    private Optional<Match<RuleWords>> own(Sentence sentence, Role role) {
        return page.matches(sentence).stream()
                .filter(m -> m.key().rule() == rule && m.key().role() == role)
                .findFirst();
    }
}
