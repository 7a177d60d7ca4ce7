package org.candorlint.strength;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.candorlint.document.plain.PlainTextReader;
import org.candorlint.language.Annotator;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.LexiconHit;
import org.candorlint.pattern.Match;
import org.candorlint.pattern.Pattern;
import org.candorlint.pattern.PatternSet;
import org.candorlint.pattern.TermScan;
import org.candorlint.pattern.Vocabulary;
import org.candorlint.rule.ClaimLadder;
import org.candorlint.rule.ClaimLadder.Scale;
import org.candorlint.rule.RuleSet;
import org.candorlint.strength.ClaimStrength.Step;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;

/** Reads how much words claim, with what the packs know of it. Immutable and thread-safe. */
public final class StrengthReader {

    private static final Pattern NUMBER = Pattern.parse("#");

    private final ClaimLadder ladder;
    private final Annotator annotator;
    private final Vocabulary vocabulary;
    private final PatternSet<Looked> patterns;

    /** What a pattern is looked for. */
    private sealed interface Looked {}

    private record Words(String scale, int place) implements Looked {}

    private record FewerIsMore() implements Looked {}

    private record Amount() implements Looked {}

    private record Further(Pattern pattern) implements Looked {}

    /** @param further patterns that {@link #found} will be asked for */
    public StrengthReader(RuleSet rules, Annotator annotator, Collection<Pattern> further) {
        this.ladder = rules.ladder();
        this.annotator = annotator;
        Map<Looked, List<Pattern>> all = new LinkedHashMap<>();
        all.put(new Amount(), List.of(NUMBER));
        all.put(new FewerIsMore(), ladder.fewerIsMore());
        for (Scale scale : ladder.scales()) {
            for (int i = 0; i < scale.rungs().size(); i++) {
                all.put(new Words(scale.id(), i), scale.rungs().get(i).match());
            }
        }
        further.forEach(pattern -> all.put(new Further(pattern), List.of(pattern)));
        Vocabulary.Builder builder = Vocabulary.builder();
        rules.lexicons().forEach(builder::lexicon);
        all.values().forEach(own -> own.forEach(builder::pattern));
        vocabulary = builder.build();
        PatternSet.Builder<Looked> set = PatternSet.builder(vocabulary);
        all.forEach((looked, own) -> own.forEach(pattern -> set.add(looked, pattern)));
        patterns = set.build();
    }

    /** The words of a text that one of the further patterns fits, in order. */
    public List<String> found(Pattern pattern, String text) {
        Looked wanted = new Further(pattern);
        return scans(text).stream()
                .flatMap(scan -> patterns.matches(scan).stream())
                .filter(match -> match.key().equals(wanted))
                .map(Match::text)
                .toList();
    }

    /** The sentences of a text, in order. */
    public List<String> sentences(String text) {
        return split(text).stream().map(Sentence::text).toList();
    }

    public ClaimStrength read(String text) {
        Map<String, Step> reached = new HashMap<>();
        List<Figure> figures = new ArrayList<>();
        Set<String> products = new TreeSet<>();
        Set<String> conditions = new TreeSet<>();
        for (TermScan scan : scans(text)) {
            List<Match<Looked>> matches = patterns.matches(scan);
            matches.forEach(match -> reach(match, reached));
            figures(matches, figures);
            for (LexiconHit hit : scan.hits()) {
                if (ladder.products().contains(hit.lexicon())) {
                    products.add(hit.lexicon());
                }
                if (ladder.conditions().contains(hit.lexicon())) {
                    conditions.addAll(words(scan, hit));
                }
            }
        }
        Map<String, Step> steps = new LinkedHashMap<>();
        for (Scale scale : ladder.scales()) {
            int rests = scale.resting();
            Step resting = new Step(rests, scale.rests(), "");
            steps.put(scale.id(), reached.getOrDefault(scale.id(), resting));
        }
        return new ClaimStrength(steps, figures, products, conditions);
    }

    private void reach(Match<Looked> match, Map<String, Step> reached) {
        if (match.key() instanceof Words words) {
            Scale scale = ladder.scales().stream()
                    .filter(one -> one.id().equals(words.scale()))
                    .findFirst()
                    .orElseThrow();
            Step step = new Step(words.place(), scale.rungs().get(words.place()).id(), match.text());
            reached.merge(scale.id(), step, (one, other) -> further(one, other, scale.resting()));
        }
    }

    /** What lifts a wording goes before what lowers it; then what does so more. */
    private static Step further(Step one, Step other, int rests) {
        boolean lifts = one.place() > rests || other.place() > rests;
        boolean first = lifts ? one.place() >= other.place() : one.place() <= other.place();
        return first ? one : other;
    }

    private static void figures(List<Match<Looked>> matches, List<Figure> figures) {
        List<Span> fewer = matches.stream()
                .filter(match -> match.key() instanceof FewerIsMore)
                .map(Match::span)
                .toList();
        matches.stream()
                .filter(match -> match.key() instanceof Amount)
                .map(match -> new Figure(
                        match.text(),
                        fewer.stream()
                                .anyMatch(span -> span.contains(match.span().start()))))
                .forEach(figures::add);
    }

    private static List<String> words(TermScan scan, LexiconHit hit) {
        List<String> words = new ArrayList<>();
        for (int i = hit.start(); i < hit.end(); i++) {
            words.addAll(Arrays.asList(scan.text(i).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        }
        return words.stream()
                .filter(word -> word.length() > 2)
                .map(word -> word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is")
                        ? word.substring(0, word.length() - 1)
                        : word)
                .toList();
    }

    private List<TermScan> scans(String text) {
        return split(text).stream().map(vocabulary::scan).toList();
    }

    private List<Sentence> split(String text) {
        SourceText source = SourceText.of("claim", text);
        return Sentence.of(new PlainTextReader().read(source).passages(), annotator);
    }
}
