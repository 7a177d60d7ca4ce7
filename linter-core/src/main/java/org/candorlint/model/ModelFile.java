package org.candorlint.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The form in which trained models are stored: big-endian, weights as 16-bit steps of an outcome's largest weight. The
 * same models give the same bytes.
 */
public final class ModelFile {

    private static final int MAGIC = 0xCA4D0202;

    private ModelFile() {}

    public static void write(ClaimModels models, OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(target));
        out.writeInt(MAGIC);
        write(models.sentenceModel(), out);
        write(models.pageModels().whole(), out);
        write(models.pageModels().excerpts(), out);
        write(models.calibrations().supported(), out);
        write(models.calibrations().alone(), out);
        out.writeDouble(models.threshold());
        out.writeInt(models.extraction().topicLexicons().size());
        for (String topic : new TreeSet<>(models.extraction().topicLexicons())) {
            out.writeUTF(topic);
        }
        write(models.extraction().wordClasses(), out);
        out.flush();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if the stream cannot be read or holds no models of this form
     */
    public static ClaimModels read(InputStream source, UnaryOperator<String> stemmer) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(source, 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a file of Candor's models, or of another release");
        }
        LinearModel sentences = readModel(in);
        PageModels pages = new PageModels(readModel(in), readModel(in));
        int count = sentences.outcomes().size();
        Calibrations calibrations = new Calibrations(readCalibrations(in, count), readCalibrations(in, count));
        double threshold = in.readDouble();
        TreeSet<String> topics = new TreeSet<>();
        for (int i = in.readInt(); i > 0; i--) {
            topics.add(in.readUTF());
        }
        WordClasses classes = readClasses(in);
        return new ClaimModels(
                sentences, pages, calibrations, threshold, new FeatureExtraction(topics, stemmer, classes));
    }

    private static void write(WordClasses classes, DataOutputStream out) throws IOException {
        out.writeInt(classes.classes().size());
        for (Symbol name : classes.classes()) {
            out.writeUTF(name.text());
        }
        out.writeInt(classes.words().length);
        out.writeInt(classes.grains());
        for (long word : classes.words()) {
            out.writeLong(word);
        }
        for (int member : classes.members()) {
            out.writeShort(member);
        }
    }

    private static WordClasses readClasses(DataInputStream in) throws IOException {
        List<Symbol> names = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            names.add(Symbol.of(in.readUTF()));
        }
        long[] words = new long[in.readInt()];
        int grains = in.readInt();
        for (int i = 0; i < words.length; i++) {
            words[i] = in.readLong();
        }
        int[] members = new int[words.length * grains];
        for (int i = 0; i < members.length; i++) {
            members[i] = in.readUnsignedShort();
        }
        return new WordClasses(names, words, members, grains);
    }

    private static void write(LinearModel model, DataOutputStream out) throws IOException {
        int outcomes = model.outcomes().size();
        out.writeInt(outcomes);
        for (String outcome : model.outcomes()) {
            out.writeUTF(outcome);
        }
        for (float bias : model.bias()) {
            out.writeFloat(bias);
        }
        float[] steps = steps(model.weights(), outcomes);
        for (float step : steps) {
            out.writeFloat(step);
        }
        long[] features = model.features();
        out.writeInt(features.length);
        for (long feature : features) {
            out.writeLong(feature);
        }
        float[] weights = model.weights();
        for (int i = 0; i < weights.length; i++) {
            float step = steps[i % outcomes];
            out.writeShort(step == 0 ? 0 : Math.round(weights[i] / step));
        }
    }

    private static void write(List<Calibration> calibrations, DataOutputStream out) throws IOException {
        for (Calibration calibration : calibrations) {
            out.writeFloat(calibration.slope());
            out.writeFloat(calibration.offset());
        }
    }

    private static List<Calibration> readCalibrations(DataInputStream in, int count) throws IOException {
        List<Calibration> calibrations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            calibrations.add(new Calibration(in.readFloat(), in.readFloat()));
        }
        return calibrations;
    }

    private static float[] steps(float[] weights, int outcomes) {
        float[] largest = new float[outcomes];
        for (int i = 0; i < weights.length; i++) {
            largest[i % outcomes] = Math.max(largest[i % outcomes], Math.abs(weights[i]));
        }
        for (int i = 0; i < outcomes; i++) {
            largest[i] /= Short.MAX_VALUE;
        }
        return largest;
    }

    private static LinearModel readModel(DataInputStream in) throws IOException {
        int outcomes = in.readInt();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < outcomes; i++) {
            names.add(in.readUTF());
        }
        float[] bias = readFloats(in, outcomes);
        float[] steps = readFloats(in, outcomes);
        long[] features = new long[in.readInt()];
        for (int i = 0; i < features.length; i++) {
            features[i] = in.readLong();
        }
        float[] weights = new float[features.length * outcomes];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readShort() * steps[i % outcomes];
        }
        return new LinearModel(names, bias, features, weights);
    }

    private static float[] readFloats(DataInputStream in, int count) throws IOException {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }
}
