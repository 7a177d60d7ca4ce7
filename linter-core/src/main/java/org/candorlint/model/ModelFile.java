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
 * The form in which trained models are stored: big-endian, numbers in blocks so that they are read at once. The same models
 * give the same bytes.
 */
public final class ModelFile {

    private static final int MAGIC = 0xCA4D0204;

    private ModelFile() {}

    public static void write(ClaimModels models, OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(target));
        out.writeInt(MAGIC);
        write(models.sentenceModel(), out);
        write(models.glance().model(), out);
        out.writeDouble(models.glance().bar());
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
        Glance glance = new Glance(readModel(in), in.readDouble());
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
                sentences, glance, pages, calibrations, threshold, new FeatureExtraction(topics, stemmer, classes));
    }

    private static void write(WordClasses classes, DataOutputStream out) throws IOException {
        out.writeInt(classes.classes().size());
        for (Symbol name : classes.classes()) {
            out.writeUTF(name.text());
        }
        out.writeInt(classes.grains());
        Blocks.write(classes.words(), out);
        Blocks.write(classes.members(), out);
    }

    private static WordClasses readClasses(DataInputStream in) throws IOException {
        List<Symbol> names = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            names.add(Symbol.of(in.readUTF()));
        }
        int grains = in.readInt();
        long[] words = Blocks.readLongs(in);
        int[] members = Blocks.readInts(in);
        return new WordClasses(names, words, members, grains);
    }

    private static void write(LinearModel model, DataOutputStream out) throws IOException {
        out.writeInt(model.outcomes().size());
        for (String outcome : model.outcomes()) {
            out.writeUTF(outcome);
        }
        write(model.bias(), out);
        write(model.steps(), out);
        Blocks.write(model.table().sizes(), out);
        Blocks.write(model.table().entries(), out);
        Blocks.write(model.table().weights(), out);
    }

    private static void write(float[] floats, DataOutputStream out) throws IOException {
        for (float value : floats) {
            out.writeFloat(value);
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

    private static LinearModel readModel(DataInputStream in) throws IOException {
        int outcomes = in.readInt();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < outcomes; i++) {
            names.add(in.readUTF());
        }
        float[] bias = readFloats(in, outcomes);
        float[] steps = readFloats(in, outcomes);
        WeightTable table = new WeightTable(Blocks.readBytes(in), Blocks.readInts(in), Blocks.readShorts(in));
        return new LinearModel(names, bias, steps, table);
    }

    private static float[] readFloats(DataInputStream in, int count) throws IOException {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }
}
