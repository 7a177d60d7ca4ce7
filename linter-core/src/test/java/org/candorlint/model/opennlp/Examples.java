package org.candorlint.model.opennlp;

import java.util.Map;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;

/** Examples that are indexed already: features are numbers, outcomes are 0 and 1. */
final class Examples implements DataIndexer {

    private static final String[] OUTCOMES = {"no", "yes"};

    private final int[][] contexts;
    private final int[] outcomes;
    private final int[] times;
    private final String[] features;

    Examples(int[][] contexts, int[] outcomes, int[] times, String[] features) {
        this.contexts = contexts;
        this.outcomes = outcomes;
        this.times = times;
        this.features = features;
    }

    @Override
    public int[][] getContexts() {
        return contexts;
    }

    @Override
    public int[] getNumTimesEventsSeen() {
        return times;
    }

    @Override
    public int[] getOutcomeList() {
        return outcomes;
    }

    @Override
    public String[] getPredLabels() {
        return features;
    }

    @Override
    public int[] getPredCounts() {
        int[] counts = new int[features.length];
        for (int[] context : contexts) {
            for (int feature : context) {
                counts[feature]++;
            }
        }
        return counts;
    }

    @Override
    public String[] getOutcomeLabels() {
        return OUTCOMES;
    }

    @Override
    @SuppressWarnings("NullAway") // OpenNLP's way of saying that every feature has the value 1
    public float[][] getValues() {
        return new float[contexts.length][];
    }

    @Override
    public int getNumEvents() {
        int sum = 0;
        for (int time : times) {
            sum += time;
        }
        return sum;
    }

    @Override
    public void init(TrainingParameters parameters, Map<String, String> report) {
        throw new UnsupportedOperationException("the examples are indexed already");
    }

    @Override
    public void index(ObjectStream<Event> events) {
        throw new UnsupportedOperationException("the examples are indexed already");
    }
}
