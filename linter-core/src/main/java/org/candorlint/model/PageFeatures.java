package org.candorlint.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Visibility;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.LexiconHit;
import org.candorlint.pattern.TermScan;
import org.candorlint.stance.PageScan;
import org.candorlint.stance.Stance;

/** The features of a whole page: its words, its title's words, its classes and how often, and the judge's evidence. */
final class PageFeatures {

    private final Symbols symbols;
    private final Set<String> topics;

    /** @param topics lexicons of the therapies by name */
    PageFeatures(Symbols symbols, Set<String> topics) {
        this.symbols = symbols;
        this.topics = topics;
    }

    void extract(PageScan page, PageSignals evidence, FeatureSink sink) {
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
            TermScan scan = page.scan(sentence);
            boolean title =
                    passage.kind() == PassageKind.TITLE || (passage.kind() == PassageKind.HEADING && headings++ < 2);
            for (int i = 0; i < scan.size(); i++) {
                Symbol stem = symbols.stem(scan.text(i));
                sink.add(FeatureKind.PAGE_WORD, stem);
                if (title) {
                    sink.add(FeatureKind.TITLE_WORD, stem);
                }
                you += stem.text().startsWith("you") ? 1 : 0;
                we += stem.text().equals("we")
                                || stem.text().equals("our")
                                || stem.text().equals("us")
                        ? 1
                        : 0;
            }
            terms += scan.size();
            boolean named = false;
            for (LexiconHit hit : scan.hits()) {
                classes.merge(Symbols.lexicon(hit.lexicon()), 1, Integer::sum);
                named |= topics.contains(hit.lexicon());
                if (title) {
                    sink.add(FeatureKind.TITLE_CLASS, Symbols.lexicon(hit.lexicon()));
                }
            }
            if (named) {
                count(counts, "named");
                count(counts, "named in " + passage.kind().label());
                if (speaksOfUs(scan)) {
                    count(counts, "ours");
                }
                boolean plain = true;
                for (Stance stance : Stance.values()) {
                    if (page.stances(sentence).has(stance)) {
                        plain = false;
                        count(counts, "named and " + stance.label());
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
        sink.add(FeatureKind.PAGE_SHAPE, Symbol.of("you"), step(1000.0 * you / length));
        sink.add(FeatureKind.PAGE_SHAPE, Symbol.of("we"), step(1000.0 * we / length));
        counts.forEach((name, count) -> {
            sink.add(FeatureKind.PAGE_SHAPE, Symbol.of(name));
            sink.add(
                    FeatureKind.PAGE_SHAPE,
                    Symbol.of(name),
                    step(1000.0 * count / page.sentences().size()));
        });
        spread(page, sink);
        claims(evidence, page.sentences().size(), sink);
        evidence.kinds().forEach((kind, score) -> {
            for (int level = 1; level <= Math.min(12, (int) Math.floor(score)); level++) {
                sink.add(FeatureKind.PAGE_EVIDENCE, Symbol.of(kind), Symbol.of("at least " + level));
            }
        });
    }

    /** How much of the page is about the therapies: a clinic of another kind names them in one section at most. */
    private void spread(PageScan page, FeatureSink sink) {
        PageTopics named = PageTopics.of(page, topics);
        int about = 0;
        int visible = 0;
        for (Sentence sentence : page.sentences()) {
            if (sentence.passage().visibility() != Visibility.HIDDEN) {
                visible++;
                about += named.isNear(sentence.passage()) ? 1 : 0;
            }
        }
        for (int level = 1; level <= 8 * about / Math.max(1, visible); level++) {
            sink.add(FeatureKind.PAGE_SHAPE, Symbol.of("about"), Symbol.of("at least " + level));
        }
        sink.add(FeatureKind.PAGE_SHAPE, Symbol.of(named.titled().isEmpty() ? "untitled" : "titled"));
    }

    /** How much the rules find says what kind of page it is: records and reports claim little. */
    private static void claims(PageSignals evidence, int sentences, FeatureSink sink) {
        int all = 0;
        for (Map.Entry<String, Integer> category : evidence.claims().entrySet()) {
            sink.add(FeatureKind.PAGE_RULES, Symbol.of(category.getKey()));
            if (category.getValue() > 1) {
                sink.add(FeatureKind.PAGE_RULES, Symbol.of(category.getKey()), Symbol.of("several"));
            }
            all += category.getValue();
        }
        levels("near", evidence.near(), sentences, sink);
        levels("far", all - evidence.near(), sentences, sink);
        levels("excused", evidence.excused(), sentences, sink);
        int rated = all + evidence.excused();
        if (rated > 0) {
            for (int level = 1; level <= Math.round(6.0 * all / rated); level++) {
                sink.add(FeatureKind.PAGE_RULES, Symbol.of("asserted"), Symbol.of("at least " + level));
            }
        }
        int rate = (int) step1000(all, Math.max(1, sentences));
        for (int level = 1; level <= rate; level++) {
            sink.add(FeatureKind.PAGE_RULES, Symbol.of("at least level " + level));
        }
        for (int level = 1; level <= Math.min(6, evidence.claims().size()); level++) {
            sink.add(FeatureKind.PAGE_RULES, Symbol.of("categories"), Symbol.of("at least " + level));
        }
    }

    private static void levels(String name, int count, int sentences, FeatureSink sink) {
        for (int level = 1; level <= (int) step1000(count, Math.max(1, sentences)); level++) {
            sink.add(FeatureKind.PAGE_RULES, Symbol.of(name), Symbol.of("at least level " + level));
        }
    }

    private static void count(Map<String, Integer> counts, String name) {
        counts.merge(name, 1, Integer::sum);
    }

    private boolean speaksOfUs(TermScan scan) {
        for (int i = 0; i < scan.size(); i++) {
            String stem = symbols.stem(scan.text(i)).text();
            if (stem.equals("we") || stem.equals("our") || stem.equals("us")) {
                return true;
            }
        }
        return false;
    }

    private static double step1000(int count, int of) {
        return count == 0 ? 0 : Math.min(7, 1 + Math.log(1 + 1000.0 * count / of));
    }

    /** A rate on a logarithmic scale of a few steps. */
    private static Symbol step(double perThousand) {
        return Symbol.of("rate " + (perThousand == 0 ? 0 : (int) Math.min(7, 1 + Math.log(1 + perThousand) * 1.5)));
    }
}
