package org.candorlint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.Match;
import org.candorlint.pattern.Pattern;
import org.candorlint.pattern.PatternSet;
import org.candorlint.pattern.Vocabulary;
import org.candorlint.rule.Advice;
import org.candorlint.rule.RuleSet;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the words that rules let go so that a claim goes less far. Immutable and thread-safe. */
final class DroppedWords {

    private final PatternSet<Pattern> patterns;

    private DroppedWords(RuleSet rules) {
        List<Pattern> all = rules.advice().all().values().stream()
                .flatMap(advice -> advice.drop().stream())
                .distinct()
                .toList();
        Vocabulary.Builder words = Vocabulary.builder();
        rules.lexicons().forEach(words::lexicon);
        all.forEach(words::pattern);
        PatternSet.Builder<Pattern> set = PatternSet.builder(words.build());
        all.forEach(pattern -> set.add(pattern, pattern));
        patterns = set.build();
    }

    /** The words of a claim that may go, from left to right and apart from each other; the longest where they overlap. */
    List<Span> in(Sentence sentence, Span claim, Advice advice) {
        List<Span> found = new ArrayList<>();
        if (advice.drop().isEmpty()) {
            return found;
        }
        patterns.matches(patterns.vocabulary().scan(sentence)).stream()
                .filter(match -> advice.drop().contains(match.key()))
                .map(Match::span)
                .filter(claim::overlaps)
                .sorted(Comparator.comparingInt(Span::length).reversed().thenComparing(Comparator.naturalOrder()))
                .filter(span -> found.stream().noneMatch(span::overlaps))
                .forEach(found::add);
        found.sort(Comparator.naturalOrder());
        return found;
    }

    /** Made when first asked for, as hardly a run asks. Thread-safe. */
    static final class Lazily {

        private final RuleSet rules;
        private @Nullable DroppedWords made;

        Lazily(RuleSet rules) {
            this.rules = rules;
        }

        synchronized DroppedWords value() {
            DroppedWords words = made;
            if (words == null) {
                words = new DroppedWords(rules);
                made = words;
            }
            return words;
        }
    }
}
