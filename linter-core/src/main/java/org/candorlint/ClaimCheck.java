package org.candorlint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candorlint.document.Deadline;
import org.candorlint.document.Visibility;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Verdict;
import org.candorlint.language.Sentence;
import org.candorlint.model.ClaimModels;
import org.candorlint.model.PageOpinion;
import org.candorlint.model.RuleEvidence;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.stance.Stance;
import org.candorlint.stance.StanceEvidence;
import org.candorlint.stance.StanceReader;

/**
 * Judges the claims of sentences. A rule's match that no stance excuses is a violation; where a model knows the category
 * it can doubt the match, and on its own it can ask for a review. Immutable and thread-safe.
 */
final class ClaimCheck {

    /** Where no model has looked. */
    private static final double UNKNOWN = -1;

    /** Marks that may stand behind the end of a sentence. */
    private static final String CLOSING = " \"\u201d\u2019)]'";

    private final CompiledRules compiled;

    ClaimCheck(CompiledRules compiled) {
        this.compiled = compiled;
    }

    void check(PageCheck page, FindingFactory factory, List<Finding> findings, List<Finding> excused) {
        boolean alone = page.options().onlyRule().isPresent();
        for (Sentence sentence : page.scan().sentences()) {
            Deadline.look();
            if (sentence.passage().visibility() == Visibility.HIDDEN) {
                continue;
            }
            List<RuleMatch> matches = page.claims(sentence);
            PageOpinion opinion = page.opinion();
            if (!page.judgement().offers()) {
                matches.forEach(m -> excused.add(factory.of(
                        m.rule().info(),
                        Verdict.EXCUSED,
                        sentence,
                        m.match().span(),
                        "page: nothing is offered on a page of kind "
                                + page.judgement().kind(),
                        -1)));
            } else if (opinion != null && !alone) {
                weigh(page, sentence, matches, opinion, factory, findings, excused);
            } else {
                matches.forEach(m -> report(page, m, sentence, UNKNOWN, factory, findings, excused));
            }
        }
    }

    private void report(
            PageCheck page,
            RuleMatch match,
            Sentence sentence,
            double probability,
            FindingFactory factory,
            List<Finding> findings,
            List<Finding> excused) {
        Optional<StanceEvidence> excuse = match.excusedBy();
        if (excuse.isEmpty()) {
            findings.add(factory.of(
                    match.rule().info(),
                    Verdict.VIOLATION,
                    sentence,
                    match.match().span(),
                    null,
                    probability));
            return;
        }
        if (match.isAsked() && StanceReader.isAffirmed(page.scan(), sentence)) {
            Sentence answer = sentence.next().orElse(sentence);
            findings.add(factory.of(
                    match.rule().info(),
                    Verdict.VIOLATION,
                    answer,
                    answer.span(),
                    "the answer affirms \"" + match.match().text() + "\"",
                    probability));
            return;
        }
        String cue = excuse.get().stance().label() + ": \"" + excuse.get().cue() + "\"";
        excused.add(factory.of(
                match.rule().info(), Verdict.EXCUSED, sentence, match.match().span(), cue, probability));
        if (page.options().strictHedges() && excuse.get().stance() == Stance.HEDGED) {
            hedge(page, match.rule().info().category())
                    .ifPresent(rule -> findings.add(factory.of(
                            rule, Verdict.VIOLATION, sentence, match.match().span(), cue, probability)));
        }
    }

    private Optional<RuleInfo> hedge(PageCheck page, String category) {
        return compiled.rules().rules().stream()
                .filter(rule ->
                        rule instanceof Rule.Hedge hedge && hedge.categories().contains(category))
                .map(Rule::info)
                .filter(page::asks)
                .findFirst();
    }

    private void weigh(
            PageCheck page,
            Sentence sentence,
            List<RuleMatch> matches,
            PageOpinion opinion,
            FindingFactory factory,
            List<Finding> findings,
            List<Finding> excused) {
        ClaimModels models = opinion.models();
        if (matches.isEmpty() && (isQuestion(sentence) || models.passesBy(sentence, opinion))) {
            return;
        }
        List<RuleEvidence> evidence = evidence(matches);
        double[] probabilities = models.probabilities(sentence, evidence, opinion);
        Map<String, List<RuleMatch>> byCategory = new HashMap<>();
        for (RuleMatch match : matches) {
            byCategory
                    .computeIfAbsent(match.rule().info().category(), c -> new ArrayList<>())
                    .add(match);
        }
        byCategory.forEach((category, found) -> {
            int index = models.categories().indexOf(category);
            for (RuleMatch match : found) {
                boolean doubted = index >= 0
                        && !match.isExcused()
                        && !match.rule().certain()
                        && probabilities[index] < models.doubt();
                if (doubted) {
                    excused.add(factory.of(
                            match.rule().info(),
                            Verdict.EXCUSED,
                            sentence,
                            match.match().span(),
                            "context: the category's model finds no claim here",
                            probabilities[index]));
                } else {
                    report(
                            page,
                            match,
                            sentence,
                            index < 0 ? UNKNOWN : probabilities[index],
                            factory,
                            findings,
                            excused);
                }
            }
        });
        if (isQuestion(sentence)) {
            return;
        }
        for (int i = 0; i < probabilities.length; i++) {
            String category = models.categories().get(i);
            Rule rule = compiled.models().get(category);
            // A model of words hears a hedge less well than the stance does; where that excused a match it is not
            // overruled.
            boolean reported =
                    byCategory.getOrDefault(category, List.of()).stream().anyMatch(m -> !m.isExcused() || m.isHedged());
            boolean asked = rule != null && !reported && probabilities[i] >= models.threshold();
            if (rule != null && asked && page.asks(rule.info()) && !page.isKeptAway(rule, sentence)) {
                List<String> telling = models.telling(sentence, evidence, opinion, i);
                findings.add(factory.of(
                        rule.info(),
                        Verdict.REVIEW,
                        sentence,
                        sentence.span(),
                        reason(probabilities[i], telling),
                        probabilities[i]));
            }
        }
    }

    /** What is only asked is not asserted, whatever its words suggest to a model of words. */
    private static boolean isQuestion(Sentence sentence) {
        int end = sentence.text().length();
        while (end > 0 && CLOSING.indexOf(sentence.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && sentence.text().charAt(end - 1) == '?';
    }

    private static String reason(double probability, List<String> telling) {
        String sure = "the category's model is " + Math.round(100 * probability) + " % sure";
        return telling.isEmpty()
                ? sure + ", by what stands around the sentence"
                : sure + "; most telling: \"" + String.join("\", \"", telling) + '"';
    }

    static List<RuleEvidence> evidence(List<RuleMatch> matches) {
        return matches.stream()
                .map(m -> new RuleEvidence(m.rule().info().id(), m.rule().info().category(), m.isExcused()))
                .distinct()
                .sorted(Comparator.comparing(RuleEvidence::rule).thenComparing(RuleEvidence::excused))
                .toList();
    }
}
