package org.candorlint.language.opennlp;

import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * The weights of the published tagger by what they depend on. The model is linear: what one word adds to the score of each
 * tag is summed once for each distinct word, and no feature is spelt out for a word that was seen before. The features are
 * those of the published model's own description; a test holds the tags against OpenNLP's. Thread-safe.
 */
final class TagModel {

    /** Enough for the words of a large site. */
    private static final int REMEMBERED = 20_000;

    private static final int LONGEST_AFFIX = 4;

    // Features are named by what they are about and its value.
    private static final long NOTHING = TagWeights.hash("");
    private static final long FORM = TagWeights.hash("w=");
    private static final long SHAPE = TagWeights.hash("wc=");
    private static final long FORM_AND_SHAPE = TagWeights.hash("w&c=");
    private static final long SUFFIX = TagWeights.hash("suf=");
    private static final long PREFIX = TagWeights.hash("pre=");
    private static final long NEXT = TagWeights.hash("n1w=");
    private static final long NEXT_BUT_ONE = TagWeights.hash("n2w=");
    private static final long PREVIOUS = TagWeights.hash("p1w=");
    private static final long PREVIOUS_BUT_ONE = TagWeights.hash("p2w=");
    private static final long LAST = TagWeights.hash("t=");
    private static final long LAST_TWO = TagWeights.hash("t2=");

    private final TagWeights weights;
    private final Remembered<Word> words = new Remembered<>(REMEMBERED, this::word);
    private final int[] after;
    /** By the tag before the last one, times the number of tags, plus the last one. */
    private final int[] afterTwo;

    private final int[] begin;

    TagModel(TagWeights weights) {
        this.weights = weights;
        int tags = weights.tags();
        this.after = new int[tags];
        this.afterTwo = new int[tags * tags];
        for (int last = 0; last < tags; last++) {
            after[last] = row(LAST, weights.tag(last));
            for (int before = 0; before < tags; before++) {
                String two = weights.tag(before) + "," + weights.tag(last);
                afterTwo[before * tags + last] = row(LAST_TWO, two);
            }
        }
        this.begin = new int[] {row(NOTHING, "S=begin"), row(NOTHING, "p1S=begin"), row(NOTHING, "p2S=begin")};
    }

    /** What a word weighs where it stands and for its neighbours. Immutable: nobody writes to what it holds. */
    static final class Word {

        /** By tag. */
        final double[] own;

        final int before;
        final int twoBefore;
        final int behind;
        final int twoBehind;

        /** @param own with what the word adds where it stands */
        private Word(TagModel model, String lower, double[] own) {
            this.own = own;
            // For the word in front of it this one is the next.
            this.before = model.row(NEXT, lower);
            this.twoBefore = model.row(NEXT_BUT_ONE, lower);
            this.behind = model.row(PREVIOUS, lower);
            this.twoBehind = model.row(PREVIOUS_BUT_ONE, lower);
        }
    }

    Word of(String form) {
        return words.of(form);
    }

    String tag(int index) {
        return weights.tag(index);
    }

    double[] scores() {
        return new double[weights.tags()];
    }

    /** What the tags before a word add to its scores. */
    void addHistory(double[] scores, int[] chosen, int at) {
        if (at < begin.length) {
            add(begin[at], scores);
        }
        if (at > 0) {
            add(after[chosen[at - 1]], scores);
        }
        if (at > 1) {
            add(afterTwo[chosen[at - 2] * weights.tags() + chosen[at - 1]], scores);
        }
    }

    void add(int row, double[] scores) {
        weights.add(row, scores);
    }

    private int row(long prefix, String text) {
        return weights.row(TagWeights.hash(prefix, text, 0, text.length()));
    }

    private void add(long prefix, String text, int start, int end, double[] scores) {
        weights.add(weights.row(TagWeights.hash(prefix, text, start, end)), scores);
    }

    private Word word(String form) {
        double[] own = new double[weights.tags()];
        String lower = StringUtil.toLowerCase(form);
        String shape = FeatureGeneratorUtil.tokenFeature(form);
        add(row(NOTHING, "def"), own);
        for (int length = 1; length <= Math.min(LONGEST_AFFIX, form.length()); length++) {
            add(SUFFIX, form, form.length() - length, form.length(), own);
            add(PREFIX, form, 0, length, own);
        }
        add(row(FORM, lower), own);
        add(row(SHAPE, shape), own);
        add(row(FORM_AND_SHAPE, lower + "," + shape), own);
        return new Word(this, lower, own);
    }
}
