package org.candorlint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candorlint.RuleWords.Role;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Place;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.Match;
import org.candorlint.rule.Rule;
import org.candorlint.stance.Stance;
import org.candorlint.stance.StanceReader;

/**
 * Looks for statements of fact about one thing that cannot both be true. How far one thing reaches is the rule's scope:
 * the page, a section or a sentence. A sentence that offers a choice states no fact, and where one stands in the scope,
 * nothing there is held to one value.
 */
final class ConflictCheck {

    private static final Set<Stance> NO_FACT =
            Set.of(Stance.DENIED, Stance.HEDGED, Stance.ASKED, Stance.CONDITIONAL, Stance.REPORTED, Stance.ELSEWHERE);

    private static final Set<PassageKind> ITEMS =
            Set.of(PassageKind.LIST_ITEM, PassageKind.TABLE_HEADER, PassageKind.TABLE_CELL);

    private static final Comparator<Fact> IN_READING_ORDER = Comparator.comparingInt(
                    (Fact f) -> f.sentence().index())
            .thenComparing(f -> f.match().span());

    private final Rule.Conflict rule;
    private final PageCheck page;

    private ConflictCheck(Rule.Conflict rule, PageCheck page) {
        this.rule = rule;
        this.page = page;
    }

    static void check(Rule.Conflict rule, PageCheck page, FindingFactory factory, List<Finding> findings) {
        ConflictCheck check = new ConflictCheck(rule, page);
        for (List<Fact> facts : check.facts()) {
            for (Rule.Conflict.Pair pair : rule.exclusive()) {
                check.report(facts, pair, factory, findings);
            }
        }
    }

    /** What is stated, scope by scope, without the scopes that hold an offer of several values. */
    private List<List<Fact>> facts() {
        Map<Object, List<Fact>> facts = new LinkedHashMap<>();
        Set<Object> open = new HashSet<>();
        for (Sentence sentence : page.sentences(rule)) {
            if (sentence.passage().kind().isOutsideFlow()) {
                continue;
            }
            List<Match<RuleWords>> own = page.matches(sentence).stream()
                    .filter(m -> m.key().rule() == rule)
                    .toList();
            List<Fact> stated = own.stream()
                    .filter(this::isFact)
                    .map(m -> new Fact(m.key().name(), m))
                    .toList();
            Object scope = scope(sentence);
            if (own.stream().anyMatch(m -> m.key().role() == Role.OPTIONS) || isMixture(stated)) {
                open.add(scope);
            }
            facts.computeIfAbsent(scope, s -> new ArrayList<>()).addAll(stated);
        }
        facts.keySet().removeAll(open);
        return List.copyOf(facts.values());
    }

    /** Sentences with equal scopes may speak of the same thing. */
    private Object scope(Sentence sentence) {
        return switch (rule.scope()) {
            // Pages are held against each other when all are checked; see SiteFacts.
            case PAGE, SITE -> page;
            case SECTION -> sentence.passage().section();
            case SENTENCE -> sentence;
        };
    }

    /**
     * Of a page, one sentence that names two exclusive values describes a choice or a mixture; within a smaller scope it
     * contradicts itself.
     */
    private boolean isMixture(List<Fact> stated) {
        Set<String> values = stated.stream().map(Fact::value).collect(Collectors.toSet());
        return rule.scope() == Rule.Scope.PAGE
                && rule.exclusive().stream().anyMatch(p -> values.contains(p.one()) && values.contains(p.other()));
    }

    private boolean isFact(Match<RuleWords> match) {
        return isFact(page, match);
    }

    /** Whether words of a page state a value as a fact. */
    static boolean isFact(PageCheck page, Match<RuleWords> match) {
        return match.key().role() == Role.FACT
                && StanceReader.read(page.scan(), match).stream().noneMatch(e -> NO_FACT.contains(e.stance()));
    }

    private void report(List<Fact> facts, Rule.Conflict.Pair pair, FindingFactory factory, List<Finding> findings) {
        List<Fact> one = against(facts, pair.one(), pair.other());
        List<Fact> other = against(facts, pair.other(), pair.one());
        if (one.isEmpty()) {
            return;
        }
        boolean inOrder = IN_READING_ORDER.compare(one.get(0), other.get(0)) <= 0;
        List<Fact> here = inOrder ? one : other;
        List<Fact> there = inOrder ? other : one;
        Fact first = here.get(0);
        List<Place> related = Stream.concat(here.stream().skip(1), there.stream())
                .sorted(IN_READING_ORDER)
                .map(f -> factory.place(f.sentence().passage(), f.match().span()))
                .toList();
        findings.add(factory.ofPage(
                rule.info(),
                first.sentence(),
                first.match().span(),
                "here " + words(here) + ", there " + words(there),
                related,
                subject(pair, first)));
    }

    // A page has one conflict of a pair of values; sections and sentences are told apart by the statement.
    private String subject(Rule.Conflict.Pair pair, Fact first) {
        String statement =
                rule.scope() == Rule.Scope.PAGE ? "" : first.sentence().text();
        return pair.one() + " against " + pair.other() + ": " + statement;
    }

    /** The statements of a value that one of another value contradicts, in reading order, each place once. */
    private List<Fact> against(List<Fact> facts, String value, String other) {
        Opposed opposed = new Opposed(facts, other);
        List<Fact> against = new ArrayList<>();
        // What is kept never overlaps and is in order, so what could overlap the next is the last.
        facts.stream()
                .filter(f -> f.value().equals(value) && opposed.mayMeanTheSame(f))
                .sorted(IN_READING_ORDER)
                .filter(f -> against.isEmpty() || !f.overlaps(against.get(against.size() - 1)))
                .forEach(against::add);
        return against;
    }

    /** The statements of one value, as far as others may be about the same thing. */
    private final class Opposed {

        private final Set<Passage> passages = new HashSet<>();
        private boolean hasText;

        Opposed(List<Fact> facts, String value) {
            for (Fact fact : facts) {
                if (fact.value().equals(value)) {
                    passages.add(fact.sentence().passage());
                    hasText |= !isItem(fact);
                }
            }
        }

        /** Items of one list and cells of one table may each describe a procedure of their own. */
        boolean mayMeanTheSame(Fact fact) {
            return (rule.scope() != Rule.Scope.SECTION || !isItem(fact))
                    ? !passages.isEmpty()
                    : hasText || passages.contains(fact.sentence().passage());
        }

        private static boolean isItem(Fact fact) {
            return ITEMS.contains(fact.sentence().passage().kind());
        }
    }

    private static String words(List<Fact> facts) {
        return facts.stream().map(f -> '"' + f.match().text() + '"').distinct().collect(Collectors.joining(", "));
    }

    /** A value that words of the page give to what the rule is about. */
    private record Fact(String value, Match<RuleWords> match) {

        Sentence sentence() {
            return match.scan().sentence();
        }

        boolean overlaps(Fact other) {
            return sentence() == other.sentence()
                    && match.start() < other.match.end()
                    && other.match.start() < match.end();
        }
    }
}
