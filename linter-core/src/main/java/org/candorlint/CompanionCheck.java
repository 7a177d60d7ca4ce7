package org.candorlint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
        NavigableSet<Integer> adequate = new TreeSet<>();
        List<Match<RuleWords>> inadequate = new ArrayList<>();
        for (Sentence sentence : page.sentences(rule)) {
            if (isSeen(sentence)) {
                Optional<Match<RuleWords>> empty = own(sentence, Role.INADEQUATE);
                empty.ifPresent(inadequate::add);
                if (empty.isEmpty() && own(sentence, Role.ADEQUATE).isPresent() && !StanceReader.isQuestion(sentence)) {
                    adequate.add(sentence.passage().index());
                }
            }
        }
        List<RuleMatch> alone = claims.stream()
                .filter(claim -> !isNear(sentence(claim), adequate))
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
        Set<Reported> reported = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.verdict() == Verdict.VIOLATION) {
                reported.add(new Reported(finding.category(), finding.sentence()));
            }
        }
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
                                .filter(match -> isReported(match, sentence, reported))
                                .limit(1))
                .toList();
    }

    /** What a model doubted, or a market or user did not ask for, calls for nothing. An example has nobody to ask. */
    private boolean isReported(RuleMatch match, Sentence sentence, Set<Reported> reported) {
        return page.options().isolated()
                || reported.contains(new Reported(match.rule().info().category(), sentence.text()));
    }

    /** What is reported of the words of a sentence. */
    private record Reported(String category, String sentence) {}

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

    /** @param passages by index */
    private boolean isNear(Sentence claim, NavigableSet<Integer> passages) {
        int at = claim.passage().index();
        Integer before = passages.floor(at);
        Integer behind = passages.ceiling(at);
        return (before != null && at - before <= rule.near()) || (behind != null && behind - at <= rule.near());
    }

    private Optional<Match<RuleWords>> own(Sentence sentence, Role role) {
        return page.matches(sentence).stream()
                .filter(m -> m.key().rule() == rule && m.key().role() == role)
                .findFirst();
    }
}
