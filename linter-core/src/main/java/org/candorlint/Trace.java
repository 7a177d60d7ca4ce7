package org.candorlint;

import java.util.List;

/**
 * How the linter reads a text, for people who write rules. Immutable and thread-safe.
 *
 * @param sentences in reading order
 */
public record Trace(List<TracedSentence> sentences) {

    public Trace {
        sentences = List.copyOf(sentences);
    }

    /**
     * One sentence.
     *
     * @param tokens in order
     * @param cues words that change how others are put forward
     * @param matches every pattern of a rule that fits, whatever came of it
     * @param scores what the models say, most probable first; empty where none is asked: there are none, or
     *     a first look says that the sentence claims nothing
     */
    public record TracedSentence(
            String text,
            List<TraceToken> tokens,
            List<TraceCue> cues,
            List<TraceMatch> matches,
            List<TraceScore> scores) {

        public TracedSentence {
            tokens = List.copyOf(tokens);
            cues = List.copyOf(cues);
            matches = List.copyOf(matches);
            scores = List.copyOf(scores);
        }
    }

    /**
     * A token.
     *
     * @param tag part of speech, as patterns name it
     * @param lexicons names of the lexicons with an entry that holds it, in alphabetical order
     */
    public record TraceToken(String text, String tag, String lemma, List<String> lexicons) {

        public TraceToken {
            lexicons = List.copyOf(lexicons);
        }
    }

    /**
     * A cue.
     *
     * @param pattern as the pack writes it
     * @param pseudo whether the words only look like a cue, and cancel those that they overlap
     */
    public record TraceCue(
            String text, String stance, String direction, String scope, boolean pseudo, String pattern) {}

    /**
     * A match of one pattern of a rule.
     *
     * @param role what the pattern is to its rule: claim, unless, trigger, exempt, adequate, inadequate, fact, options
     * @param text the words that it fits
     * @param verdict what came of it, in words
     * @param stances how the words are put forward, as {@code stance: "cue"}, nearest first
     */
    public record TraceMatch(String rule, String role, String text, String verdict, List<String> stances) {

        public TraceMatch {
            stances = List.copyOf(stances);
        }
    }

    /**
     * What the model of a category says, granted that the sentence stands on a page that offers the therapy.
     *
     * @param probability 0 to 1, calibrated
     * @param telling the features that speak most for it
     */
    public record TraceScore(String category, double probability, List<String> telling) {

        public TraceScore {
            telling = List.copyOf(telling);
        }
    }
}
