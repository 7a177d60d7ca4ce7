package org.candorlint.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.language.Sentence;
import org.candorlint.model.PageWords.Surroundings;
import org.candorlint.model.SentenceWords.Hit;
import org.candorlint.stance.Stance;
import org.candorlint.stance.StanceMap;

/**
 * The features of a sentence: stems and lexicon classes alone and in sequence, under denial and hedge, its shape, its
 * passage, heading, lead-in and neighbours, and what the rules said.
 */
final class SentenceFeatures {

    private static final int CLASS_REACH = 3;

    /** Pairs of classes of the finest grain are too rare to tell anything. */
    private static final int PAIRED_GRAINS = 2;

    private static final int NEXT_WORDS = 3;

    private static final Symbol START = Symbol.of("<s>");
    private static final Symbol END = Symbol.of("</s>");
    private static final Symbol QUOTATION = Symbol.of("quotation");
    private static final Symbol PERCENT = Symbol.of("percent");
    private static final Map<PassageKind, Symbol> PASSAGES = new EnumMap<>(PassageKind.class);

    static {
        for (PassageKind kind : PassageKind.values()) {
            PASSAGES.put(kind, Symbol.of(kind.label()));
        }
    }

    private SentenceFeatures() {}

    /** All features but those of {@link #surroundings}. */
    static void extract(PageWords page, Sentence sentence, List<RuleEvidence> rules, FeatureSink sink) {
        SentenceWords own = page.of(sentence);
        StanceMap stances = page.page().stances(sentence);
        words(own.words(), stances, sink);
        classes(own, stances, sink);
        likes(own.words(), stances, sink);
        shape(own, sentence, sink);
        passage(sentence.passage(), own, sink);
        neighbours(page, sentence, sink);
        for (RuleEvidence rule : rules) {
            sink.add(rule.excused() ? FeatureKind.EXCUSED : FeatureKind.RULE, Symbols.named(rule.rule()));
            sink.add(
                    rule.excused() ? FeatureKind.EXCUSED_CATEGORY : FeatureKind.CATEGORY,
                    Symbols.named(rule.category()));
        }
        page.topics().named().forEach(topic -> sink.add(FeatureKind.TOPIC, topic));
        page.topics().titled().forEach(topic -> sink.add(FeatureKind.TITLE_TOPIC, topic));
        sink.add(FeatureKind.NEARNESS, page.topics().nearness(page, sentence));
    }

    /** The features of the heading above a passage and of what leads its list in. */
    static void surroundings(PageWords page, Surroundings around, FeatureSink sink) {
        around.heading().ifPresent(heading -> {
            for (Sentence above : page.page().of(heading)) {
                SentenceWords words = page.of(above);
                for (Word word : words.words()) {
                    sink.add(FeatureKind.HEADING_WORD, word.stem());
                    if (around.item()) {
                        sink.add(FeatureKind.LEAD_WORD, word.stem());
                    }
                }
                for (Hit hit : words.hits()) {
                    sink.add(around.item() ? FeatureKind.ITEM_HEADING_CLASS : FeatureKind.HEADING_CLASS, hit.lexicon());
                }
            }
        });
        around.leadIn().ifPresent(leadIn -> {
            List<Sentence> above = page.page().of(leadIn);
            if (!above.isEmpty()) {
                SentenceWords words = page.of(above.get(above.size() - 1));
                words.words().forEach(word -> sink.add(FeatureKind.LEAD_WORD, word.stem()));
                words.hits().forEach(hit -> sink.add(FeatureKind.LEAD_CLASS, hit.lexicon()));
            }
        });
    }

    private static void words(List<Word> words, StanceMap stances, FeatureSink sink) {
        for (int i = 0; i < words.size(); i++) {
            Symbol stem = words.get(i).stem();
            sink.add(FeatureKind.WORD, stem);
            if (stances.is(Stance.DENIED, i)) {
                sink.add(FeatureKind.DENIED_WORD, stem);
            }
            if (stances.is(Stance.HEDGED, i)) {
                sink.add(FeatureKind.HEDGED_WORD, stem);
            }
            Symbol next = stem(words, i + 1);
            sink.add(FeatureKind.PAIR, stem, next);
            if (i + 2 < words.size()) {
                sink.add(FeatureKind.SKIP, stem, stem(words, i + 2));
                sink.add(FeatureKind.TRIPLE, stem, next, stem(words, i + 2));
            }
        }
        if (!words.isEmpty()) {
            sink.add(FeatureKind.FIRST, stem(words, 0));
            sink.add(FeatureKind.FIRST, stem(words, 0), stem(words, 1));
            sink.add(FeatureKind.LAST, stem(words, words.size() - 1));
        }
    }

    private static Symbol stem(List<Word> words, int i) {
        return i < 0 ? START : i < words.size() ? words.get(i).stem() : END;
    }

    /** The classes of alike words, alone and beside those of the last two words of meaning. */
    private static void likes(List<Word> words, StanceMap stances, FeatureSink sink) {
        List<Symbol> before = List.of();
        List<Symbol> earlier = List.of();
        for (int i = 0; i < words.size(); i++) {
            List<Symbol> own = words.get(i).classes();
            if (own.isEmpty()) {
                continue;
            }
            boolean denied = stances.is(Stance.DENIED, i);
            for (Symbol like : own) {
                sink.add(FeatureKind.LIKE, like);
                if (denied) {
                    sink.add(FeatureKind.DENIED_LIKE, like);
                }
            }
            for (int grain = 0; grain < Math.min(PAIRED_GRAINS, before.size()); grain++) {
                sink.add(FeatureKind.LIKE_PAIR, before.get(grain), own.get(grain));
            }
            if (!earlier.isEmpty()) {
                sink.add(FeatureKind.LIKE_PAIR, earlier.get(0), own.get(0));
            }
            earlier = before;
            before = own;
        }
    }

    private static void classes(SentenceWords sentence, StanceMap stances, FeatureSink sink) {
        List<Hit> hits = sentence.hits();
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            sink.add(FeatureKind.CLASS, hit.lexicon());
            if (stances.is(Stance.DENIED, hit.start())) {
                sink.add(FeatureKind.DENIED_CLASS, hit.lexicon());
            }
            if (stances.is(Stance.HEDGED, hit.start())) {
                sink.add(FeatureKind.HEDGED_CLASS, hit.lexicon());
            }
            sink.add(FeatureKind.WORD_CLASS, stem(sentence.words(), hit.start() - 1), hit.lexicon());
            sink.add(FeatureKind.CLASS_WORD, hit.lexicon(), stem(sentence.words(), hit.end()));
            for (int j = i + 1; j < hits.size(); j++) {
                int gap = hits.get(j).start() - hit.end();
                if (gap > CLASS_REACH) {
                    break;
                }
                if (gap >= 0) {
                    sink.add(FeatureKind.CLASS_PAIR, hit.lexicon(), hits.get(j).lexicon());
                }
            }
        }
    }

    private static void shape(SentenceWords own, Sentence sentence, FeatureSink sink) {
        String text = sentence.text();
        sink.add(FeatureKind.SHAPE, SentenceShape.end(text));
        sink.add(FeatureKind.SHAPE, SentenceShape.length(own.words().size()));
        if (text.indexOf('"') >= 0 || text.indexOf('\u201c') >= 0) {
            sink.add(FeatureKind.SHAPE, QUOTATION);
        }
        if (text.indexOf('%') >= 0) {
            sink.add(FeatureKind.SHAPE, PERCENT);
        }
    }

    private static void passage(Passage passage, SentenceWords own, FeatureSink sink) {
        Symbol kind = kind(passage);
        sink.add(FeatureKind.PASSAGE, kind);
        if (passage.kind() != PassageKind.PARAGRAPH) {
            own.hits().forEach(hit -> sink.add(FeatureKind.PASSAGE_CLASS, kind, hit.lexicon()));
        }
    }

    static Symbol kind(Passage passage) {
        return PASSAGES.getOrDefault(passage.kind(), START);
    }

    private static void neighbours(PageWords page, Sentence sentence, FeatureSink sink) {
        sentence.previous()
                .filter(p -> near(p, sentence))
                .ifPresent(previous ->
                        page.of(previous).hits().forEach(hit -> sink.add(FeatureKind.BEFORE_CLASS, hit.lexicon())));
        sentence.next().filter(n -> near(n, sentence)).ifPresent(next -> {
            List<Word> words = page.of(next).words();
            for (int i = 0; i < Math.min(NEXT_WORDS, words.size()); i++) {
                sink.add(FeatureKind.AFTER_WORD, words.get(i).stem());
            }
        });
    }

    private static boolean near(Sentence one, Sentence other) {
        return one.passage() == other.passage()
                || (one.passage().kind() == other.passage().kind()
                        && Math.abs(one.passage().index() - other.passage().index()) <= 1);
    }
}
