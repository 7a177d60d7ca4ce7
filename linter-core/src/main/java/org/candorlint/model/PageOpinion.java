package org.candorlint.model;

import java.util.List;

/** What the models say of a page: the log-odds of each outcome, and its words as the models see them. Not
 * thread-safe: one page is checked by one thread. */
public final class PageOpinion {

    private final ClaimModels models;
    private final List<String> outcomes;
    private final float[] scores;
    private final PageWords words;

    PageOpinion(ClaimModels models, List<String> outcomes, float[] scores, PageWords words) {
        this.models = models;
        this.outcomes = outcomes;
        this.scores = scores;
        this.words = words;
    }

    /** The models whose opinion it is. */
    public ClaimModels models() {
        return models;
    }

    /** The probability of an outcome, 0 for one that has no model. */
    public double probability(String outcome) {
        int index = outcomes.indexOf(outcome);
        return index < 0 ? 0 : 1 / (1 + Math.exp(-scores[index]));
    }

    /** Whether the page is taken to offer something. */
    boolean offers() {
        return probability(ClaimModels.OFFERS) >= PageModels.BAR;
    }

    /** This opinion where a person has said that something is offered on the page. */
    public PageOpinion offered() {
        float[] sure = scores.clone();
        int index = outcomes.indexOf(ClaimModels.OFFERS);
        if (index >= 0) {
            sure[index] = Float.MAX_VALUE;
        }
        return new PageOpinion(models, outcomes, sure, words);
    }

    /** The most probable of the outcomes but {@link ClaimModels#OFFERS}. */
    public String kind() {
        String best = "";
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            if (!outcomes.get(i).equals(ClaimModels.OFFERS) && scores[i] > most) {
                most = scores[i];
                best = outcomes.get(i);
            }
        }
        return best;
    }

    PageWords words() {
        return words;
    }
}
