package org.candorlint.language.opennlp;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
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
    private static final Context NOTHING = new Context(new int[0], new double[0]);

    private final Map<String, Context> weights;
    private final String[] tags;
    private final Remembered<Word> words = new Remembered<>(REMEMBERED, this::word);
    private final Context[] after;
    /** By the tag before the last one, times the number of tags, plus the last one. */
    private final Context[] afterTwo;

    private final Context[] begin;

    TagModel(POSModel model) {
        AbstractModel linear = model.getArtifact("pos.model");
        Object[] parts = linear.getDataStructures();
        @SuppressWarnings("unchecked") // What OpenNLP promises of the second part.
        Map<String, Context> byName = (Map<String, Context>) parts[1];
        this.weights = byName;
        this.tags = (String[]) parts[2];
        this.after = new Context[tags.length];
        this.afterTwo = new Context[tags.length * tags.length];
        for (int last = 0; last < tags.length; last++) {
            after[last] = weight("t=" + tags[last]);
            for (int before = 0; before < tags.length; before++) {
                afterTwo[before * tags.length + last] = weight("t2=" + tags[before] + "," + tags[last]);
            }
        }
        this.begin = new Context[] {weight("S=begin"), weight("p1S=begin"), weight("p2S=begin")};
    }

    /** What a word weighs where it stands and for its neighbours. Immutable: nobody writes to what it holds. */
    static final class Word {

        /** By tag. */
        final double[] own;

        final Context before;
        final Context twoBefore;
        final Context behind;
        final Context twoBehind;

        /** @param own with what the word adds where it stands */
        private Word(TagModel model, String lower, double[] own) {
            this.own = own;
            // For the word in front of it this one is the next.
            this.before = model.weight("n1w=" + lower);
            this.twoBefore = model.weight("n2w=" + lower);
            this.behind = model.weight("p1w=" + lower);
            this.twoBehind = model.weight("p2w=" + lower);
        }
    }

    Word of(String form) {
        return words.of(form);
    }

    String tag(int index) {
        return tags[index];
    }

    double[] scores() {
        return new double[tags.length];
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
            add(afterTwo[chosen[at - 2] * tags.length + chosen[at - 1]], scores);
        }
    }

    static void add(Context weights, double[] scores) {
        int[] outcomes = weights.getOutcomes();
        double[] values = weights.getParameters();
        for (int i = 0; i < outcomes.length; i++) {
            scores[outcomes[i]] += values[i];
        }
    }

    private Context weight(String feature) {
        return weights.getOrDefault(feature, NOTHING);
    }

    private Word word(String form) {
        double[] own = new double[tags.length];
        String lower = StringUtil.toLowerCase(form);
        String shape = FeatureGeneratorUtil.tokenFeature(form);
        add(weight("def"), own);
        for (int length = 1; length <= Math.min(LONGEST_AFFIX, form.length()); length++) {
            add(weight("suf=" + form.substring(form.length() - length)), own);
            add(weight("pre=" + form.substring(0, length)), own);
        }
        add(weight("w=" + lower), own);
        add(weight("wc=" + shape), own);
        add(weight("w&c=" + lower + "," + shape), own);
        return new Word(this, lower, own);
    }
}
