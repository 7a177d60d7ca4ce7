package org.candorlint.suggest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.candorlint.language.Sentence;
import org.candorlint.text.Span;

/**
 * Finds clauses and phrases that hold a claim and that a sentence can do without. Careful rather than clever: where the
 * grammar is in doubt it finds none. Immutable and thread-safe.
 */
public final class ClauseCutter {

    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where");
    private static final Set<String> CLEARED_ADPOSITIONS =
            Set.of("without", "with", "within", "in", "for", "by", "from", "after", "at", "through");
    /** "The ability to regrow" is no ability without its verb. */
    private static final Set<String> WANT_A_VERB = Set.of(
            "ability",
            "capacity",
            "power",
            "potential",
            "way",
            "ways",
            "chance",
            "opportunity",
            "option",
            "right",
            "promise",
            "key",
            "how",
            "need",
            "desire",
            "effort",
            "choice",
            "tendency",
            "time");
    /** Of the only clinic that does something nothing is left without it. */
    private static final Set<String> WANT_A_CLAUSE = Set.of("only", "first", "it", "what", "all", "everything", "the");

    /** "We advise families to book": whom they move must be moved to something. */
    private static final Set<String> MOVERS = Set.of(
            "advis",
            "allow",
            "enabl",
            "help",
            "ask",
            "tell",
            "encourag",
            "want",
            "urg",
            "invit",
            "expect",
            "caus",
            "signal",
            "teach",
            "train",
            "instruct",
            "permit",
            "stimulat",
            "prompt",
            "need",
            "forc",
            "direct");
    /** What points back to the clause before cannot do without it. */
    private static final Set<String> POINTERS =
            Set.of("it", "that", "this", "they", "them", "those", "these", "such", "so", "its", "their", "then");
    /** "The first thing to improve" is the first of all without its verb. */
    private static final Set<String> RANKS = Set.of("first", "last", "next", "only", "best");

    private static final Set<String> OWN_SUBJECTS = Set.of("we", "our", "you", "your");
    private static final Set<String> SUBORDINATE =
            Set.of("that", "which", "who", "if", "because", "when", "while", "whether", "although", "though", "since");

    private ClauseCutter() {}

    /**
     * The sentence without the claim, in every way that leaves a sentence; the smallest cut first.
     *
     * @param claim half-open offsets in the text of the passage
     */
    public static List<Change> cuts(Sentence sentence, Span claim) {
        SentenceWords words = new SentenceWords(sentence);
        int from = words.first(claim);
        int to = words.after(claim);
        if (from >= to || words.end < 4) {
            return List.of();
        }
        Set<Span> cuts = new LinkedHashSet<>();
        bracketed(words, from, to, cuts);
        trailing(words, from, to, cuts);
        setOff(words, from, to, cuts);
        leading(words, to, cuts);
        lastOfTwo(words, from, to, cuts);
        firstOfTwo(words, to, cuts);
        String passage = sentence.passage().text();
        return cuts.stream()
                .filter(cut -> cut.end() < words.size() || cut.start() > 0)
                .sorted((a, b) -> Integer.compare(a.length(), b.length()))
                .map(cut -> words.without(cut.start(), cut.end(), passage))
                .toList();
    }

    /** "Your joint (without surgery) is seen to." */
    private static void bracketed(SentenceWords words, int from, int to, Set<Span> cuts) {
        int open = from;
        while (open >= 0 && !words.word(open).equals("(")) {
            open--;
        }
        int close = to - 1;
        while (close < words.size() && !words.word(close).equals(")")) {
            close++;
        }
        if (open > 0 && close < words.size() && close >= to - 1 && words.isClause(0, open)) {
            cuts.add(new Span(open, close + 1));
        }
    }

    /** "We inject cells to regrow cartilage", "you are seen by a nurse without any risk", "cells that heal you". */
    private static void trailing(SentenceWords words, int from, int to, Set<Span> cuts) {
        int head = isHead(words, from) ? from : from - 1;
        boolean reaches = to >= words.end
                || (words.verbFrom(to) == words.end && words.breakFrom(to) == words.end && !hasOr(words, to));
        if (reaches && head > 0 && isHead(words, head) && leaves(words, head) && words.isClause(0, head)) {
            cuts.add(new Span(head, words.end));
        }
    }

    private static boolean hasOr(SentenceWords words, int from) {
        return words.holdsTag(from, words.end, "CCONJ");
    }

    private static boolean isHead(SentenceWords words, int i) {
        boolean relative = words.tag(i).equals("PRON")
                && (words.word(i).equals("that") || RELATIVES.contains(words.word(i)))
                && words.isFinite(i + 1);
        boolean purpose = words.word(i).equals("to") && words.tag(i + 1).equals("VERB");
        return relative || purpose || CLEARED_ADPOSITIONS.contains(words.word(i));
    }

    private static boolean leaves(SentenceWords words, int head) {
        int before = head - 1;
        String last = words.word(before);
        boolean noun = Set.of("NOUN", "PROPN").contains(words.tag(before));
        boolean clause = words.tag(head).equals("PRON");
        if (clause) {
            return noun && !words.holds(0, head, WANT_A_CLAUSE);
        }
        boolean purpose = words.word(head).equals("to");
        boolean ranked = words.holds(Math.max(0, head - 3), head, RANKS);
        return noun && !(purpose && (ranked || WANT_A_VERB.contains(last) || words.startsAny(0, head, MOVERS)));
    }

    /** "Our visits, which cure arthritis, take an hour" and "we inject cells, healing the joint". */
    private static void setOff(SentenceWords words, int from, int to, Set<Span> cuts) {
        int open = from;
        while (open > 0 && !words.isComma(open) && !words.isDash(open)) {
            open--;
        }
        int close = words.breakFrom(Math.max(to, open + 1));
        if (open <= 0 || close < to) {
            return;
        }
        String head = words.word(open + 1);
        boolean relative = RELATIVES.contains(head);
        boolean participle = words.tag(open + 1).equals("VERB") && head.endsWith("ing");
        boolean phrase = CLEARED_ADPOSITIONS.contains(head) && words.verbFrom(open + 1) >= close;
        boolean last = close == words.end;
        boolean paired = words.isComma(open) == words.isComma(close);
        if (relative && (last || paired) && words.verbFrom(0) != words.verbFrom(open)) {
            cuts.add(new Span(open, last ? close : close + 1));
        } else if (relative && !last && paired && words.verbFrom(close) < words.end) {
            cuts.add(new Span(open, close + 1));
        } else if ((participle || phrase || (words.isDash(open) && !words.isComma(close)))
                && last
                && words.isClause(0, open)) {
            cuts.add(new Span(open, close));
        }
    }

    /** "In three days, you come back for a check." */
    private static void leading(SentenceWords words, int to, Set<Span> cuts) {
        int comma = words.breakFrom(0);
        boolean adverbial = CLEARED_ADPOSITIONS.contains(words.word(0)) && words.verbFrom(0) > comma;
        if (comma < words.end && to <= comma && adverbial && words.isClause(comma + 1, words.end)) {
            cuts.add(new Span(0, comma + 1));
        }
    }

    /** "We take your history and cure your pain": the second of two. */
    private static void lastOfTwo(SentenceWords words, int from, int to, Set<Span> cuts) {
        int and = from - 1;
        while (and > 0 && !words.tag(and).equals("CCONJ")) {
            and--;
        }
        if (and <= 0 || words.holds(and + 1, words.end, Set.of("and", "or", "but")) || to > words.end) {
            return;
        }
        int cut = words.isComma(and - 1) ? and - 1 : and;
        boolean sound = words.isClause(0, cut)
                && words.breakFrom(0) >= cut
                && !words.holds(0, cut, SUBORDINATE)
                && Set.of("NOUN", "PROPN", "ADV", "NUM", "PRON").contains(words.tag(cut - 1));
        boolean alike = words.isFinite(and + 1) || words.isClause(and + 1, words.end);
        if (sound && alike) {
            cuts.add(new Span(cut, words.end));
        }
    }

    /** "Our injection cures arthritis and is given in the clinic": the first of two. */
    private static void firstOfTwo(SentenceWords words, int to, Set<Span> cuts) {
        int and = to;
        while (and < words.end && !words.tag(and).equals("CCONJ")) {
            and++;
        }
        if (and >= words.end || words.holds(and + 1, words.end, Set.of("and", "or", "but"))) {
            return;
        }
        boolean joined = Set.of("and", "but").contains(words.word(and));
        int before = words.isComma(and - 1) ? and - 1 : and;
        boolean plain = words.breakFrom(0) >= before && !words.holds(0, before, SUBORDINATE);
        if (!joined || !plain) {
            return;
        }
        int verb = words.verbFrom(0);
        boolean alike = words.tag(verb).equals(words.tag(and + 1)) && words.isFinite(and + 1);
        boolean alone = OWN_SUBJECTS.contains(words.word(and + 1)) && !words.holds(and + 1, words.end, POINTERS);
        if (alone && words.isClause(and + 1, words.end)) {
            cuts.add(new Span(0, and + 1));
        } else if (alike && verb > 0 && verb <= to - 1 && words.verbFrom(verb + 1) >= Math.min(and, to) - 1) {
            cuts.add(new Span(verb, and + 1));
        }
    }
}
