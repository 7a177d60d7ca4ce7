package org.candorlint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candorlint.document.Deadline;
import org.candorlint.document.Document;
import org.candorlint.document.Passage;
import org.candorlint.document.Visibility;
import org.candorlint.language.PageLanguages;
import org.candorlint.language.Sentence;
import org.candorlint.model.PageOpinion;
import org.candorlint.model.PageSignals;
import org.candorlint.model.RuleEvidence;
import org.candorlint.pattern.Match;
import org.candorlint.pattern.TermScan;
import org.candorlint.rule.MarketLaw;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.stance.PageJudgement;
import org.candorlint.stance.PageScan;
import org.jspecify.annotations.Nullable;

/** One page while it is checked: its scans, what kind it is and the matches of its sentences. Not thread-safe. */
final class PageCheck {

    private final CompiledRules compiled;
    private final Document document;
    private final PageScan scan;
    private final CheckOptions options;
    private final MarketLaw law;
    private final Map<String, Double> kindScores;
    private PageJudgement judgement;
    private @Nullable PageOpinion opinion;
    private final Map<Sentence, List<RuleMatch>> claims = new HashMap<>();
    private final Map<Sentence, List<Match<RuleWords>>> matches = new HashMap<>();
    private @Nullable IdentityHashMap<Rule, List<Sentence>> byRule;
    private final Set<Integer> topical = new HashSet<>();
    private final PageLanguages languages;
    private final Set<Passage> topicalPassages = new HashSet<>();

    PageCheck(
            CompiledRules compiled,
            Document document,
            PageLanguages languages,
            PageScan scan,
            CheckOptions options,
            PageJudgement judgement) {
        this.languages = languages;
        this.compiled = compiled;
        this.document = document;
        this.scan = scan;
        this.options = options;
        this.law = compiled.law(options.markets());
        this.judgement = judgement;
        this.kindScores = judgement.scores();
        for (Sentence sentence : scan.sentences()) {
            TermScan terms = scan.scan(sentence);
            if (terms.hasClass(compiled.rules().topic())) {
                topical.add(sentence.index());
                topicalPassages.add(sentence.passage());
            }
        }
    }

    /** Settles what kind of page it is, once its matches have been seen. */
    void judge(PageJudgement settled, @Nullable PageOpinion said) {
        judgement = settled;
        opinion = said;
    }

    Document document() {
        return document;
    }

    /** Which of its passages are not in English; those have no sentences here. */
    PageLanguages languages() {
        return languages;
    }

    PageScan scan() {
        return scan;
    }

    MarketLaw law() {
        return law;
    }

    /** Whether what a rule finds is wanted: by the user, and by the law of the markets. */
    boolean asks(RuleInfo rule) {
        boolean chosen = options.onlyRule()
                .map(only -> only.isEmpty() || only.equals(rule.id()))
                .orElse(true);
        return chosen && !isOff(rule) && (options.isolated() || law.reports(rule));
    }

    /** Whether whoever asked for the check does not want what a rule finds. */
    boolean isOff(RuleInfo rule) {
        return options.off().contains(rule.id()) || options.off().contains(rule.category());
    }

    CheckOptions options() {
        return options;
    }

    PageJudgement judgement() {
        return judgement;
    }

    @Nullable
    PageOpinion opinion() {
        return opinion;
    }

    /** The phrase rules that fit a sentence, with their stance. */
    List<RuleMatch> claims(Sentence sentence) {
        List<RuleMatch> found = claims.get(sentence);
        if (found == null) {
            Deadline.look();
            found = PhraseMatching.find(this, sentence);
            claims.put(sentence, found);
        }
        return found;
    }

    /** What the rules and the judge of kinds say of the page, as evidence for its models. */
    PageSignals signals() {
        Set<Optional<Passage>> sections = new HashSet<>();
        for (Sentence sentence : scan.sentences()) {
            if (isTopical(sentence)) {
                sections.add(sentence.passage().section());
            }
        }
        List<RuleEvidence> near = new ArrayList<>();
        List<RuleEvidence> far = new ArrayList<>();
        for (Sentence sentence : scan.sentences()) {
            if (sentence.passage().visibility() != Visibility.HIDDEN) {
                (sections.contains(sentence.passage().section()) ? near : far)
                        .addAll(ClaimCheck.evidence(claims(sentence)));
            }
        }
        return PageSignals.of(kindScores, near, far);
    }

    List<Match<RuleWords>> matches(Sentence sentence) {
        List<Match<RuleWords>> known = matches.get(sentence);
        if (known == null) {
            Deadline.look();
            known = compiled.words().matches(scan.scan(sentence));
            matches.put(sentence, known);
        }
        return known;
    }

    /** The sentences that readers can come to see and that hold words of a rule, in reading order. */
    List<Sentence> sentences(Rule rule) {
        IdentityHashMap<Rule, List<Sentence>> found = byRule;
        if (found == null) {
            // Once for all rules, as most rules have no words on most pages. By identity: to hash a rule is to hash all
            // that it says.
            found = new IdentityHashMap<>();
            for (Sentence sentence : scan.sentences()) {
                if (sentence.passage().visibility() != Visibility.HIDDEN) {
                    for (Match<RuleWords> match : matches(sentence)) {
                        List<Sentence> own = found.computeIfAbsent(match.key().rule(), r -> new ArrayList<>());
                        if (own.isEmpty() || own.get(own.size() - 1) != sentence) {
                            own.add(sentence);
                        }
                    }
                }
            }
            byRule = found;
        }
        return found.getOrDefault(rule, List.of());
    }

    /** Whether a sentence holds what a rule names as a reason not to speak. */
    boolean isKeptAway(Rule rule, Sentence sentence) {
        return matches(sentence).stream()
                .anyMatch(m -> m.key().rule() == rule && m.key().role() == RuleWords.Role.UNLESS);
    }

    /** Whether the therapy on offer is spoken of anywhere on the page. */
    boolean isTopical() {
        return options.isolated() || !topical.isEmpty();
    }

    boolean isTopical(Sentence sentence) {
        return topical.contains(sentence.index());
    }

    boolean isTopical(Passage passage) {
        return topicalPassages.contains(passage);
    }
}
