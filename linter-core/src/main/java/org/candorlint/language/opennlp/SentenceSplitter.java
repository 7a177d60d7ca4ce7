package org.candorlint.language.opennlp;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.text.Span;

/**
 * Cuts passages into sentences in one pass from left to right. Most stops are clear from their surroundings; only a
 * stop that may belong to an abbreviation is put to the learned detector. Thread-safe.
 */
final class SentenceSplitter {

    /**
     * In UTF-16 units; what people write is far shorter. Much of what is asked of a sentence is asked of each of its claims, so that
     * one without end would take time that grows with the square of its length.
     */
    static final int LONGEST = 2_000;

    private final FullStops fullStops;

    SentenceSplitter(Models models) {
        this.fullStops = new FullStops(new LearnedBoundaries(models));
    }

    List<Span> split(Passage passage) {
        // A page title is read as one line, whatever marks stand in it: "Is it safe? | Clinic".
        return passage.kind() == PassageKind.TITLE ? whole(passage.text()) : split(passage.text());
    }

    private static List<Span> whole(String text) {
        List<Span> sentences = new ArrayList<>(1);
        add(sentences, text, 0, text.length());
        return sentences;
    }

    List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = Characters.skipBlanks(text, 0);
        boolean quoteOpen = false;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            boolean cut = false;
            if (Characters.isStop(c)) {
                end = Closers.endOfStops(text, at);
                int behind = Closers.end(text, end, quoteOpen);
                boolean quoted = Closers.hasQuote(text, end, behind);
                quoteOpen ^= Closers.hasStraightQuote(text, end, behind);
                cut = behind < text.length() && ends(text, start, at, end, behind, quoted);
                end = behind;
            } else if (c == '"') {
                quoteOpen = !quoteOpen;
            } else if (Characters.isBullet(c) && at > start && isBetweenBlanks(text, at)) {
                end = at;
                cut = true;
            }
            if (cut) {
                add(sentences, text, start, end);
                start = Characters.skipBlanks(text, end);
                at = Math.max(start, at + 1);
            } else {
                at = end;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static boolean isBetweenBlanks(String text, int at) {
        return Characters.isBlank(text.charAt(at - 1))
                && at + 1 < text.length()
                && Characters.isBlank(text.charAt(at + 1));
    }

    /** Whether the stops from {@code stop} to {@code end}, with closing marks to {@code behind}, end the sentence. */
    private boolean ends(String text, int start, int stop, int end, int behind, boolean quoted) {
        if (!Characters.isBlank(text.charAt(behind))) {
            return end == stop + 1 && RunOns.splitAt(text, start, stop, behind);
        }
        int next = Characters.skipBlanks(text, behind);
        if (next == text.length()) {
            return false;
        }
        return switch (Openings.at(text, next, quoted)) {
            case CONTINUES -> false;
            case BEGINS ->
                end > stop + 1
                        || text.charAt(stop) != '.'
                        || behind > end
                        || fullStops.ends(text, start, stop, Openings.skipMarks(text, next));
        };
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int last = end;
        while (last > start && Characters.isBlank(text.charAt(last - 1))) {
            last--;
        }
        int first = Characters.skipBlanks(text, start);
        while (last - first > LONGEST) {
            int cut = cut(text, first);
            sentences.add(new Span(first, cut));
            first = Characters.skipBlanks(text, cut);
        }
        if (first < last) {
            sentences.add(new Span(first, last));
        }
    }

    /** Where a sentence without end is cut: behind a word, or else where no character is halved. */
    private static int cut(String text, int start) {
        int end = start + LONGEST;
        int cut = end;
        while (cut > start + LONGEST / 2 && !Characters.isBlank(text.charAt(cut))) {
            cut--;
        }
        if (!Characters.isBlank(text.charAt(cut))) {
            return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
        }
        while (Characters.isBlank(text.charAt(cut - 1))) {
            cut--;
        }
        return cut;
    }
}
