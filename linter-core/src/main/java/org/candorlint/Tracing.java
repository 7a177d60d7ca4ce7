package org.candorlint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.candorlint.RuleWords.Role;
import org.candorlint.Trace.TraceCue;
import org.candorlint.Trace.TraceMatch;
import org.candorlint.Trace.TraceScore;
import org.candorlint.Trace.TraceToken;
import org.candorlint.Trace.TracedSentence;
import org.candorlint.language.Sentence;
import org.candorlint.language.Token;
import org.candorlint.model.ClaimModels;
import org.candorlint.model.PageOpinion;
import org.candorlint.model.RuleEvidence;
import org.candorlint.pattern.LexiconHit;
import org.candorlint.pattern.Match;
import org.candorlint.pattern.TermScan;
import org.candorlint.stance.Cue;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells how a page is read, sentence by sentence. Immutable and thread-safe. */
final class Tracing {

    private final CompiledRules compiled;

    Tracing(CompiledRules compiled) {
        this.compiled = compiled;
    }

    /** @param opinion of the models on the page, where there are models */
    Trace trace(PageCheck page, @Nullable PageOpinion opinion) {
        return new Trace(page.scan().sentences().stream()
                .map(sentence -> trace(page, sentence, opinion))
                .toList());
    }

    private TracedSentence trace(PageCheck page, Sentence sentence, @Nullable PageOpinion opinion) {
        TermScan scan = page.scan().scan(sentence);
        List<RuleMatch> found = PhraseMatching.find(page, sentence);
        boolean asked = opinion != null && !(found.isEmpty() && opinion.models().passesBy(sentence, opinion));
        List<Match<RuleWords>> matches = page.matches(sentence).stream()
                .filter(match -> says(match, page.matches(sentence)))
                .toList();
        return new TracedSentence(
                sentence.text(),
                tokens(sentence, scan),
                compiled.cues().matches(scan).stream().map(Tracing::cue).toList(),
                matches.stream().map(match -> match(match, matches, found)).toList(),
                opinion == null || !asked ? List.of() : scores(sentence, ClaimCheck.evidence(found), opinion));
    }

    /** What a statement would be about says nothing where its rule finds no statement. */
    private static boolean says(Match<RuleWords> match, List<Match<RuleWords>> all) {
        Role role = match.key().role();
        return (role != Role.SUBJECT && role != Role.APART)
                || all.stream()
                        .anyMatch(m -> m.key().rule() == match.key().rule()
                                && (m.key().role() == Role.FACT || m.key().role() == Role.OPTIONS));
    }

    private static List<TraceToken> tokens(Sentence sentence, TermScan scan) {
        List<TraceToken> tokens = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            tokens.add(new TraceToken(
                    token.text(), sentence.tags().get(i), sentence.lemmas().get(i), lexicons(token.span(), scan)));
        }
        return tokens;
    }

    private static List<String> lexicons(Span token, TermScan scan) {
        TreeSet<String> names = new TreeSet<>();
        for (LexiconHit hit : scan.hits()) {
            if (scan.span(hit.start(), hit.end()).overlaps(token)) {
                names.add(hit.lexicon());
            }
        }
        return List.copyOf(names);
    }

    private static TraceCue cue(Match<Cue> match) {
        Cue cue = match.key();
        return new TraceCue(
                match.text(),
                cue.stance().label(),
                label(cue.direction()),
                label(cue.scope()),
                cue.role() == Cue.Role.PSEUDO,
                cue.pattern().toString());
    }

    private static TraceMatch match(Match<RuleWords> match, List<Match<RuleWords>> all, List<RuleMatch> found) {
        RuleWords words = match.key();
        String rule = words.rule().info().id();
        String role = words.name().isEmpty() ? label(words.role()) : label(words.role()) + " " + words.name();
        Optional<RuleMatch> read =
                found.stream().filter(f -> f.match().equals(match)).findFirst();
        if (words.role() != Role.CLAIM) {
            return new TraceMatch(rule, role, match.text(), "", List.of());
        }
        if (read.isEmpty()) {
            return new TraceMatch(rule, role, match.text(), whyNot(match, all), List.of());
        }
        List<String> stances = read.get().stances().stream()
                .map(e -> e.stance().label() + ": \"" + e.cue() + '"')
                .toList();
        String verdict = read.get()
                .excusedBy()
                .map(e -> "excused, " + e.stance().label())
                .orElse("a claim");
        return new TraceMatch(rule, role, match.text(), verdict, stances);
    }

    private static String whyNot(Match<RuleWords> match, List<Match<RuleWords>> all) {
        return all.stream()
                .filter(m -> m.key().rule() == match.key().rule() && m.key().role() == Role.UNLESS)
                .findFirst()
                .map(m -> "kept away by \"" + m.text() + '"')
                .orElse("left out: not about the therapy, or in another kind of passage than the rule looks at");
    }

    private List<TraceScore> scores(Sentence sentence, List<RuleEvidence> evidence, PageOpinion opinion) {
        List<TraceScore> scores = new ArrayList<>();
        double offers = opinion.probability(ClaimModels.OFFERS);
        if (offers > 0) {
            ClaimModels models = opinion.models();
            double[] probabilities = models.probabilities(sentence, evidence, opinion);
            for (int i = 0; i < probabilities.length; i++) {
                List<String> telling = models.telling(sentence, evidence, opinion, i);
                scores.add(new TraceScore(models.categories().get(i), probabilities[i] / offers, telling));
            }
        }
        scores.sort(
                Comparator.comparingDouble((TraceScore s) -> -s.probability()).thenComparing(TraceScore::category));
        return scores;
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
