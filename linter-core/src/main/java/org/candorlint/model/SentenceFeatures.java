package org.candorlint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.LexiconHit;
import org.candorlint.pattern.TermScan;
import org.candorlint.stance.PageScan;
import org.candorlint.stance.Stance;
import org.candorlint.stance.StanceMap;

/**
 * The features of a sentence: stems and lexicon classes alone and in sequence, under denial and hedge, its shape, its
 * passage, heading, lead-in and neighbours, and what the rules said. Immutable and thread-safe.
 */
final class SentenceFeatures {

    private static final int CLASS_REACH = 7;

    /** Pairs of classes of the finest grain are too rare to tell anything. */
    private static final int PAIRED_GRAINS = 2;

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "from", "had", "has", "have", "i", "in",
            "is", "it", "of", "on", "or", "our", "so", "that", "the", "their", "then", "these", "they", "this", "to",
            "was", "we", "were", "which", "who", "will", "with", "you", "your");

    private static final Symbol START = Symbol.of("<s>");
    private static final Symbol END = Symbol.of("</s>");

    private final Symbols symbols;

    private final Set<String> therapies;

    /** @param therapies lexicons of the therapies by name */
    SentenceFeatures(Symbols symbols, Set<String> therapies) {
        this.symbols = symbols;
        this.therapies = Set.copyOf(therapies);
    }

    void extract(PageScan page, Sentence sentence, List<RuleEvidence> rules, PageTopics topics, FeatureSink sink) {
        TermScan scan = page.scan(sentence);
        Symbol[] stems = stems(scan);
        StanceMap stances = page.stances(sentence);
        words(stems, stances, sink);
        classes(scan, stems, stances, sink);
        likes(scan, stances, sink);
        shape(scan, sentence, sink);
        context(page, sentence, scan, sink);
        for (RuleEvidence rule : rules) {
            sink.add(rule.excused() ? FeatureKind.EXCUSED : FeatureKind.RULE, Symbol.of(rule.rule()));
            sink.add(rule.excused() ? FeatureKind.EXCUSED_CATEGORY : FeatureKind.CATEGORY, Symbol.of(rule.category()));
        }
        topics.named().forEach(topic -> sink.add(FeatureKind.TOPIC, topic));
        topics.titled().forEach(topic -> sink.add(FeatureKind.TITLE_TOPIC, topic));
        sink.add(FeatureKind.NEARNESS, topics.nearness(page, sentence, therapies));
    }

    private Symbol[] stems(TermScan scan) {
        Symbol[] stems = new Symbol[scan.size()];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = symbols.stem(scan.text(i));
        }
        return stems;
    }

    private static void words(Symbol[] stems, StanceMap stances, FeatureSink sink) {
        for (int i = 0; i < stems.length; i++) {
            sink.add(FeatureKind.WORD, stems[i]);
            if (stances.is(Stance.DENIED, i)) {
                sink.add(FeatureKind.DENIED_WORD, stems[i]);
            }
            if (stances.is(Stance.HEDGED, i)) {
                sink.add(FeatureKind.HEDGED_WORD, stems[i]);
            }
            Symbol next = i + 1 < stems.length ? stems[i + 1] : END;
            sink.add(FeatureKind.PAIR, stems[i], next);
            if (i + 2 < stems.length) {
                sink.add(FeatureKind.SKIP, stems[i], stems[i + 2]);
                sink.add(FeatureKind.TRIPLE, stems[i], next, stems[i + 2]);
            }
        }
        if (stems.length > 0) {
            sink.add(FeatureKind.FIRST, stems[0]);
            sink.add(FeatureKind.FIRST, stems[0], stems.length > 1 ? stems[1] : END);
            sink.add(FeatureKind.LAST, stems[stems.length - 1]);
        }
    }

    /** The classes of alike words, alone and beside those of the last two words of meaning. */
    private void likes(TermScan scan, StanceMap stances, FeatureSink sink) {
        Symbol[] before = {};
        Symbol[] earlier = {};
        for (int i = 0; i < scan.size(); i++) {
            Symbol[] own = symbols.classes(scan.text(i));
            if (own.length == 0 || FUNCTION_WORDS.contains(scan.text(i).toLowerCase(Locale.ROOT))) {
                continue;
            }
            boolean denied = stances.is(Stance.DENIED, i);
            for (Symbol like : own) {
                sink.add(FeatureKind.LIKE, like);
                if (denied) {
                    sink.add(FeatureKind.DENIED_LIKE, like);
                }
            }
            for (int grain = 0; grain < Math.min(PAIRED_GRAINS, before.length); grain++) {
                sink.add(FeatureKind.LIKE_PAIR, before[grain], own[grain]);
            }
            if (earlier.length > 0) {
                sink.add(FeatureKind.LIKE_PAIR, earlier[0], own[0]);
            }
            earlier = before;
            before = own;
        }
    }

    private static void classes(TermScan scan, Symbol[] stems, StanceMap stances, FeatureSink sink) {
        List<LexiconHit> hits = meaningful(scan);
        for (int i = 0; i < hits.size(); i++) {
            LexiconHit hit = hits.get(i);
            Symbol name = Symbols.lexicon(hit.lexicon());
            sink.add(FeatureKind.CLASS, name);
            if (stances.is(Stance.DENIED, hit.start())) {
                sink.add(FeatureKind.DENIED_CLASS, name);
            }
            if (stances.is(Stance.HEDGED, hit.start())) {
                sink.add(FeatureKind.HEDGED_CLASS, name);
            }
            sink.add(FeatureKind.WORD_CLASS, hit.start() > 0 ? stems[hit.start() - 1] : START, name);
            sink.add(FeatureKind.CLASS_WORD, name, hit.end() < stems.length ? stems[hit.end()] : END);
            for (int j = i + 1; j < hits.size(); j++) {
                LexiconHit other = hits.get(j);
                int gap = other.start() - hit.end();
                if (gap > CLASS_REACH) {
                    break;
                }
                if (gap >= 0) {
                    sink.add(FeatureKind.CLASS_PAIR, name, Symbols.lexicon(other.lexicon()));
                }
            }
        }
    }

    /** The hits but those on a function word: a lexicon that lists such words for a pattern's sake is no class of meaning. */
    private static List<LexiconHit> meaningful(TermScan scan) {
        List<LexiconHit> kept = new ArrayList<>();
        for (LexiconHit hit : scan.hits()) {
            if (hit.end() - hit.start() > 1
                    || !FUNCTION_WORDS.contains(scan.text(hit.start()).toLowerCase(Locale.ROOT))) {
                kept.add(hit);
            }
        }
        return kept;
    }

    private static void shape(TermScan scan, Sentence sentence, FeatureSink sink) {
        String text = sentence.text();
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        String end = switch (last) {
            case '?' -> "question";
            case '!' -> "exclamation";
            case ':' -> "open";
            case '.' -> "full stop";
            default -> "no end mark";
        };
        sink.add(FeatureKind.SHAPE, Symbol.of(end));
        int n = scan.size();
        sink.add(
                FeatureKind.SHAPE,
                Symbol.of(n <= 3 ? "tiny" : n <= 6 ? "short" : n <= 14 ? "middling" : n <= 28 ? "long" : "very long"));
        if (text.indexOf('"') >= 0 || text.indexOf('\u201c') >= 0) {
            sink.add(FeatureKind.SHAPE, Symbol.of("quotation"));
        }
        if (text.indexOf('%') >= 0) {
            sink.add(FeatureKind.SHAPE, Symbol.of("percent"));
        }
    }

    private void context(PageScan page, Sentence sentence, TermScan scan, FeatureSink sink) {
        Passage passage = sentence.passage();
        Symbol kind = Symbol.of(passage.kind().label());
        sink.add(FeatureKind.PASSAGE, kind);
        if (passage.kind() != PassageKind.PARAGRAPH) {
            for (LexiconHit hit : meaningful(scan)) {
                sink.add(FeatureKind.PASSAGE_CLASS, kind, Symbols.lexicon(hit.lexicon()));
            }
        }
        boolean item = passage.kind() == PassageKind.LIST_ITEM || passage.kind() == PassageKind.TABLE_CELL;
        passage.heading().ifPresent(heading -> {
            for (Sentence above : page.of(heading)) {
                TermScan headingScan = page.scan(above);
                for (int i = 0; i < headingScan.size(); i++) {
                    sink.add(FeatureKind.HEADING_WORD, symbols.stem(headingScan.text(i)));
                    if (item) {
                        sink.add(FeatureKind.LEAD_WORD, symbols.stem(headingScan.text(i)));
                    }
                }
                for (LexiconHit hit : meaningful(headingScan)) {
                    sink.add(
                            item ? FeatureKind.ITEM_HEADING_CLASS : FeatureKind.HEADING_CLASS,
                            Symbols.lexicon(hit.lexicon()));
                }
            }
        });
        passage.leadIn().ifPresent(leadIn -> {
            List<Sentence> above = page.of(leadIn);
            if (!above.isEmpty()) {
                TermScan leadScan = page.scan(above.get(above.size() - 1));
                for (int i = 0; i < leadScan.size(); i++) {
                    sink.add(FeatureKind.LEAD_WORD, symbols.stem(leadScan.text(i)));
                }
                for (LexiconHit hit : meaningful(leadScan)) {
                    sink.add(FeatureKind.LEAD_CLASS, Symbols.lexicon(hit.lexicon()));
                }
            }
        });
        sentence.previous().filter(p -> near(p, sentence)).ifPresent(previous -> {
            TermScan before = page.scan(previous);
            for (LexiconHit hit : meaningful(before)) {
                sink.add(FeatureKind.BEFORE_CLASS, Symbols.lexicon(hit.lexicon()));
            }
        });
        sentence.next().filter(n -> near(n, sentence)).ifPresent(next -> {
            TermScan after = page.scan(next);
            for (int i = 0; i < Math.min(3, after.size()); i++) {
                sink.add(FeatureKind.AFTER_WORD, symbols.stem(after.text(i)));
            }
        });
    }

    private static boolean near(Sentence one, Sentence other) {
        return one.passage() == other.passage()
                || (one.passage().kind() == other.passage().kind()
                        && Math.abs(one.passage().index() - other.passage().index()) <= 1);
    }
}
