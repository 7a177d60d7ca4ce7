package org.candorlint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candorlint.document.Passage;
import org.candorlint.document.Visibility;
import org.candorlint.finding.Finding;
import org.candorlint.language.Sentence;
import org.candorlint.notice.NoticeMatcher;
import org.candorlint.notice.NoticeState;
import org.candorlint.notice.NoticeState.Change;
import org.candorlint.pattern.Match;
import org.candorlint.rule.Market;
import org.candorlint.rule.Notice;
import org.candorlint.rule.NoticeWords;
import org.candorlint.rule.Rule;
import org.candorlint.rule.Rule.NoticeOutcome;
import org.candorlint.rule.RuleSet;
import org.candorlint.text.Span;

/** Holds a page to the notices that the law of its markets prescribes to the letter. */
final class NoticeCheck {

    private static final int LONGEST = 60;

    private final Rule.PrescribedNotice rule;
    private final RuleSet rules;
    private final PageCheck page;

    private NoticeCheck(Rule.PrescribedNotice rule, RuleSet rules, PageCheck page) {
        this.rule = rule;
        this.rules = rules;
        this.page = page;
    }

    static void check(
            Rule.PrescribedNotice rule, RuleSet rules, PageCheck page, FindingFactory factory, List<Finding> findings) {
        new NoticeCheck(rule, rules, page).check(factory, findings);
    }

    private void check(FindingFactory factory, List<Finding> findings) {
        for (Failing failing : failing()) {
            findings.add(factory.ofPage(
                    rule.info(),
                    failing.sentence(),
                    failing.span(),
                    failing.reason(),
                    List.of(),
                    failing.notice().id()));
        }
    }

    /**
     * A notice that does not stand on the page as it must.
     *
     * @param sentence the best place to say so
     * @param span the words there, in the text of the passage
     */
    record Failing(Notice notice, NoticeState state, Sentence sentence, Span span, String reason) {}

    /** The notices that a rule reports on a page. */
    static List<Failing> failing(Rule.PrescribedNotice rule, RuleSet rules, PageCheck page) {
        return new NoticeCheck(rule, rules, page).failing();
    }

    private List<Failing> failing() {
        List<Notice> owed = owed();
        Match<RuleWords> trigger =
                owed.isEmpty() ? null : Statements.of(rule, page).trigger();
        if (trigger == null) {
            return List.of();
        }
        NoticeMatcher visible = new NoticeMatcher(
                page.document().passages().stream().filter(NoticeCheck::counts).toList());
        List<Failing> failing = new ArrayList<>();
        for (Notice notice : owed) {
            List<Notice> others = rules.notices().stream()
                    .filter(n -> n.trigger() == notice.trigger() && !n.market().equals(notice.market()))
                    .toList();
            NoticeState state = visible.find(notice, others);
            outcome(notice, state).filter(rule.outcomes()::contains).ifPresent(outcome -> {
                Optional<Sentence> at =
                        state.at().flatMap(p -> page.scan().of(p).stream().findFirst());
                Sentence sentence = at.orElse(trigger.scan().sentence());
                Span span = at.map(Sentence::span).orElse(trigger.span());
                failing.add(new Failing(notice, state, sentence, span, reason(notice, state, outcome)));
            });
        }
        return failing;
    }

    /** An example out of its page belongs to no market; it is held to the first notice of its sort. */
    private List<Notice> owed() {
        List<Notice> known = rules.notices().stream()
                .filter(n -> n.applies() == Notice.Applies.ADVERTISING && n.trigger() == rule.answers())
                .toList();
        if (page.options().isolated()) {
            return known.stream().limit(1).toList();
        }
        List<String> markets = page.law().chain().stream().map(Market::id).toList();
        return known.stream().filter(n -> markets.contains(n.market())).toList();
    }

    /** What a reader cannot miss seeing; a closed box, a title or the text for a picture is no place for a notice. */
    private static boolean counts(Passage passage) {
        return !passage.kind().isOutsideFlow()
                && (passage.visibility() == Visibility.VISIBLE || passage.visibility() == Visibility.FINE_PRINT);
    }

    private Optional<NoticeOutcome> outcome(Notice notice, NoticeState state) {
        if (state instanceof NoticeState.Exact exact) {
            if (!notice.largestFont()) {
                return Optional.empty();
            }
            if (exact.passage().visibility() == Visibility.FINE_PRINT) {
                return Optional.of(NoticeOutcome.FINE_PRINT);
            }
            return largest()
                    .filter(other -> exact.passage().size().isSmallerThan(other.size()))
                    .map(other -> NoticeOutcome.SMALLER);
        }
        if (state instanceof NoticeState.Altered) {
            return Optional.of(NoticeOutcome.ALTERED);
        }
        if (state instanceof NoticeState.Truncated) {
            return Optional.of(NoticeOutcome.TRUNCATED);
        }
        return Optional.of(
                state instanceof NoticeState.OfOtherMarket ? NoticeOutcome.WRONG_MARKET : NoticeOutcome.ABSENT);
    }

    /** The passage with the largest text of the page; only a page that tells of no size has none. */
    private Optional<Passage> largest() {
        return page.document().passages().stream()
                .filter(NoticeCheck::counts)
                .filter(passage -> !Double.isNaN(passage.size().most()))
                .max(Comparator.comparingDouble(passage -> passage.size().most()));
    }

    private String reason(Notice notice, NoticeState state, NoticeOutcome outcome) {
        String doubt = switch (notice.status()) {
            case CONFIRMED -> "";
            case SECONDARY -> rule.wording().say(NoticeWords.SECONDARY);
            case UNCONFIRMED -> rule.wording().say(NoticeWords.UNCONFIRMED);
        };
        String said = rule.wording().say(outcome.words(), details(state));
        return rule.wording()
                .say(
                        NoticeWords.REASON,
                        Map.of("market", notice.market(), "outcome", said, "doubt", doubt, "text", notice.text()));
    }

    private Map<String, String> details(NoticeState state) {
        if (state instanceof NoticeState.Altered altered) {
            return Map.of(
                    "changes", altered.changes().stream().map(this::change).collect(Collectors.joining(", ")));
        }
        if (state instanceof NoticeState.Truncated truncated) {
            return Map.of("missing", String.join(" ", truncated.missing()));
        }
        if (state instanceof NoticeState.Exact exact) {
            return largest()
                    .map(other -> Map.of(
                            "size",
                            String.valueOf(Math.round(exact.passage().size().least())),
                            "largest",
                            String.valueOf(Math.round(other.size().most())),
                            "words",
                            clipped(other.text())))
                    .orElse(Map.of());
        }
        return state instanceof NoticeState.OfOtherMarket wrong
                ? Map.of("other", wrong.other().market())
                : Map.of();
    }

    private static String clipped(String words) {
        int end = words.length() <= LONGEST ? words.length() : words.lastIndexOf(' ', LONGEST);
        return end == words.length() ? words : words.substring(0, Math.max(0, end)) + " ...";
    }

    private String change(Change change) {
        NoticeWords words = change.found().isEmpty()
                ? NoticeWords.LEFT_OUT
                : change.prescribed().isEmpty() ? NoticeWords.PUT_IN : NoticeWords.REPLACED;
        return rule.wording().say(words, Map.of("found", change.found(), "prescribed", change.prescribed()));
    }
}
