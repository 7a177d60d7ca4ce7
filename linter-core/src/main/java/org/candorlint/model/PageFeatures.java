package org.candorlint.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Visibility;
import org.candorlint.language.Sentence;
import org.candorlint.model.SentenceWords.Hit;
import org.candorlint.stance.PageScan;
import org.candorlint.stance.Stance;

/** The features of a whole page: its words, its title's words, its classes and how often, and the judge's evidence. */
final class PageFeatures {

    private static final Set<String> WE = Set.of("we", "our", "us");
    private static final Map<Stance, String> NAMED_AND = new EnumMap<>(Stance.class);
    private static final Map<PassageKind, String> NAMED_IN = new EnumMap<>(PassageKind.class);

    static {
        for (Stance stance : Stance.values()) {
            NAMED_AND.put(stance, NAMED_AND.getOrDefault(stance, ""));
        }
        for (PassageKind kind : PassageKind.values()) {
            NAMED_IN.put(kind, "named in " + kind.label());
        }
    }

    private PageFeatures() {}

    static void extract(PageWords words, PageSignals evidence, FeatureSink sink) {
        PageScan page = words.page();
        Map<Symbol, Integer> classes = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        int terms = 0;
        int you = 0;
        int we = 0;
        int headings = 0;
        for (Sentence sentence : page.sentences()) {
            Passage passage = sentence.passage();
            if (passage.visibility() == Visibility.HIDDEN) {
                continue;
            }
            SentenceWords own = words.of(sentence);
            boolean title =
                    passage.kind() == PassageKind.TITLE || (passage.kind() == PassageKind.HEADING && headings++ < 2);
            boolean ours = false;
            Symbol before = null;
            for (Word word : own.words()) {
                Symbol stem = word.stem();
                sink.add(FeatureKind.PAGE_WORD, stem);
                if (before != null) {
                    sink.add(FeatureKind.PAGE_PAIR, before, stem);
                }
                before = stem;
                if (title) {
                    sink.add(FeatureKind.TITLE_WORD, stem);
                }
                boolean speaker = WE.contains(stem.text());
                you += stem.text().startsWith("you") ? 1 : 0;
                we += speaker ? 1 : 0;
                ours |= speaker;
            }
            terms += own.words().size();
            for (Hit hit : own.hits()) {
                classes.merge(hit.lexicon(), 1, Integer::sum);
                if (title) {
                    sink.add(FeatureKind.TITLE_CLASS, hit.lexicon());
                }
            }
            if (!own.therapies().isEmpty()) {
                count(counts, "named");
                count(counts, NAMED_IN.getOrDefault(passage.kind(), ""));
                if (ours) {
                    count(counts, "ours");
                }
                boolean plain = true;
                for (Stance stance : Stance.values()) {
                    if (page.stances(sentence).has(stance)) {
                        plain = false;
                        count(counts, NAMED_AND.getOrDefault(stance, ""));
                    }
                }
                if (plain) {
                    count(counts, "named plainly");
                }
            }
        }
        int length = Math.max(1, terms);
        classes.forEach((name, count) -> {
            sink.add(FeatureKind.PAGE_CLASS, name);
            sink.add(FeatureKind.PAGE_CLASS, name, step(1000.0 * count / length));
        });
        sink.add(FeatureKind.PAGE_SHAPE, Symbols.named("you"), step(1000.0 * you / length));
        sink.add(FeatureKind.PAGE_SHAPE, Symbols.named("we"), step(1000.0 * we / length));
        counts.forEach((name, count) -> {
            sink.add(FeatureKind.PAGE_SHAPE, Symbols.named(name));
            sink.add(
                    FeatureKind.PAGE_SHAPE,
                    Symbols.named(name),
                    step(1000.0 * count / page.sentences().size()));
        });
        spread(words, sink);
        claims(evidence, page.sentences().size(), sink);
        evidence.kinds().forEach((kind, score) -> {
            for (int level = 1; level <= Math.min(12, (int) Math.floor(score)); level++) {
                sink.add(FeatureKind.PAGE_EVIDENCE, Symbols.named(kind), Symbols.named("at least " + level));
            }
        });
    }

    /** How much of the page is about the therapies: a clinic of another kind names them in one section at most. */
    private static void spread(PageWords page, FeatureSink sink) {
        PageTopics named = page.topics();
        int about = 0;
        int visible = 0;
        for (Sentence sentence : page.page().sentences()) {
            if (sentence.passage().visibility() != Visibility.HIDDEN) {
                visible++;
                about += named.isNear(sentence.passage()) ? 1 : 0;
            }
        }
        for (int level = 1; level <= 8 * about / Math.max(1, visible); level++) {
            sink.add(FeatureKind.PAGE_SHAPE, Symbols.named("about"), Symbols.named("at least " + level));
        }
        sink.add(FeatureKind.PAGE_SHAPE, Symbols.named(named.titled().isEmpty() ? "untitled" : "titled"));
    }

    /** How much the rules find says what kind of page it is: records and reports claim little. */
    private static void claims(PageSignals evidence, int sentences, FeatureSink sink) {
        int all = 0;
        for (Map.Entry<String, Integer> category : evidence.claims().entrySet()) {
            sink.add(FeatureKind.PAGE_RULES, Symbols.named(category.getKey()));
            if (category.getValue() > 1) {
                sink.add(FeatureKind.PAGE_RULES, Symbols.named(category.getKey()), Symbols.named("several"));
            }
            all += category.getValue();
        }
        levels("near", evidence.near(), sentences, sink);
        levels("far", all - evidence.near(), sentences, sink);
        levels("excused", evidence.excused(), sentences, sink);
        int rated = all + evidence.excused();
        if (rated > 0) {
            for (int level = 1; level <= Math.round(6.0 * all / rated); level++) {
                sink.add(FeatureKind.PAGE_RULES, Symbols.named("asserted"), Symbols.named("at least " + level));
            }
        }
        int rate = (int) step1000(all, Math.max(1, sentences));
        for (int level = 1; level <= rate; level++) {
            sink.add(FeatureKind.PAGE_RULES, Symbols.named("at least level " + level));
        }
        for (int level = 1; level <= Math.min(6, evidence.claims().size()); level++) {
            sink.add(FeatureKind.PAGE_RULES, Symbols.named("categories"), Symbols.named("at least " + level));
        }
    }

    private static void levels(String name, int count, int sentences, FeatureSink sink) {
        for (int level = 1; level <= (int) step1000(count, Math.max(1, sentences)); level++) {
            sink.add(FeatureKind.PAGE_RULES, Symbols.named(name), Symbols.named("at least level " + level));
        }
    }

    private static void count(Map<String, Integer> counts, String name) {
        counts.merge(name, 1, Integer::sum);
    }

    private static double step1000(int count, int of) {
        return count == 0 ? 0 : Math.min(7, 1 + Math.log(1 + 1000.0 * count / of));
    }

    /** A rate on a logarithmic scale of a few steps. */
    private static Symbol step(double perThousand) {
        return Symbols.named("rate " + (perThousand == 0 ? 0 : (int) Math.min(7, 1 + Math.log(1 + perThousand) * 1.5)));
    }
}
