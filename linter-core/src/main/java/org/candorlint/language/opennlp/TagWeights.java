package org.candorlint.language.opennlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;

/**
 * The weights of the published tagger, found by a hash of the feature's name. The build writes them down in the form in which
 * they are used, which is read in a part of the time that the published form takes. A feature that the model does not know
 * has no row; that the hash of one is that of a known one is possible in theory (once in 10<sup>14</sup>). Immutable and
 * thread-safe.
 */
final class TagWeights {

    /** Beside this class; a class path without it has the published model read instead, to the same weights. */
    private static final String NAME = "tags.bin";

    private static final int MAGIC = 0xCA4D0301;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final String[] tags;
    private final long[] slots;
    /** Where the weights of each slot begin; those of an empty one are none. */
    private final int[] starts;

    private final byte[] outcomes;
    private final double[] weights;

    private TagWeights(String[] tags, long[] slots, int[] starts, byte[] outcomes, double[] weights) {
        this.tags = tags;
        this.slots = slots;
        this.starts = starts;
        this.outcomes = outcomes;
        this.weights = weights;
    }

    /** For a build: writes the file into the folder of this class below the folder of classes, the only argument. */
    public static void main(String[] arguments) throws IOException {
        Path folder =
                Path.of(arguments[0]).resolve(TagWeights.class.getPackageName().replace('.', '/'));
        try (OutputStream out = Files.newOutputStream(folder.resolve(NAME))) {
            of(Models.shared().tags.value()).write(out);
        }
    }

    /** What the build has written, or else what is read off the published model. */
    static TagWeights load(Supplier<POSModel> published) {
        try (InputStream in = TagWeights.class.getResourceAsStream(NAME)) {
            return in == null ? of(published.get()) : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the weights of the tagger", e);
        }
    }

    static TagWeights of(POSModel model) {
        AbstractModel linear = model.getArtifact("pos.model");
        Object[] parts = linear.getDataStructures();
        @SuppressWarnings("unchecked") // What OpenNLP promises of the second part.
        Map<String, Context> byName = (Map<String, Context>) parts[1];
        Map<Long, Context> byHash = new TreeMap<>();
        byName.forEach((name, context) -> {
            if (hash(name) == 0 || byHash.put(hash(name), context) != null) {
                throw new IllegalStateException("the hash of a feature is not its own: " + name);
            }
        });
        long[] slots = new long[Integer.highestOneBit(byHash.size()) * 2];
        byHash.keySet().forEach(hash -> slots[free(slots, hash)] = hash);
        int count =
                byHash.values().stream().mapToInt(c -> c.getOutcomes().length).sum();
        int[] starts = new int[slots.length + 1];
        byte[] outcomes = new byte[count];
        double[] weights = new double[count];
        int at = 0;
        for (int slot = 0; slot < slots.length; slot++) {
            Context context = byHash.get(slots[slot]);
            if (context != null) {
                for (int i = 0; i < context.getOutcomes().length; i++) {
                    outcomes[at] = (byte) context.getOutcomes()[i];
                    weights[at++] = context.getParameters()[i];
                }
            }
            starts[slot + 1] = at;
        }
        return new TagWeights((String[]) parts[2], slots, starts, outcomes, weights);
    }

    String tag(int index) {
        return tags[index];
    }

    int tags() {
        return tags.length;
    }

    /** Where the weights of a feature are; -1 if it has none. */
    int row(long hash) {
        int slot = free(slots, hash);
        return slots[slot] == 0 ? -1 : slot;
    }

    void add(int row, double[] scores) {
        if (row < 0) {
            return;
        }
        int end = starts[row + 1];
        for (int i = starts[row]; i < end; i++) {
            scores[outcomes[i]] += weights[i];
        }
    }

    static long hash(String text) {
        return hash(OFFSET, text, 0, text.length());
    }

    /** The hash of what {@code before} stands for with a part of a text behind it. */
    static long hash(long before, String text, int start, int end) {
        long hash = before;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** The slot that holds the hash, or the first empty one on its way. */
    private static int free(long[] slots, long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void write(OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(MAGIC);
        out.writeInt(tags.length);
        for (String tag : tags) {
            out.writeUTF(tag);
        }
        out.writeInt(slots.length);
        out.writeInt(weights.length);
        ByteBuffer numbers = ByteBuffer.allocate(size(slots.length, weights.length));
        numbers.asLongBuffer().put(slots);
        numbers.position(slots.length * Long.BYTES);
        numbers.asDoubleBuffer().put(weights);
        numbers.position(numbers.position() + weights.length * Double.BYTES);
        numbers.asIntBuffer().put(starts);
        numbers.position(numbers.position() + starts.length * Integer.BYTES);
        numbers.put(outcomes);
        out.write(numbers.array());
    }

    private static int size(int slots, int weights) {
        return slots * Long.BYTES + weights * Double.BYTES + (slots + 1) * Integer.BYTES + weights;
    }

    private static TagWeights read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(source);
        if (in.readInt() != MAGIC) {
            throw new IOException("the weights of the tagger are of another build");
        }
        String[] tags = new String[in.readInt()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = in.readUTF();
        }
        long[] slots = new long[in.readInt()];
        double[] weights = new double[in.readInt()];
        int[] starts = new int[slots.length + 1];
        byte[] outcomes = new byte[weights.length];
        byte[] bytes = new byte[size(slots.length, weights.length)];
        in.readFully(bytes);
        ByteBuffer numbers = ByteBuffer.wrap(bytes);
        numbers.asLongBuffer().get(slots);
        numbers.position(slots.length * Long.BYTES);
        numbers.asDoubleBuffer().get(weights);
        numbers.position(numbers.position() + weights.length * Double.BYTES);
        numbers.asIntBuffer().get(starts);
        numbers.position(numbers.position() + starts.length * Integer.BYTES);
        numbers.get(outcomes);
        return new TagWeights(tags, slots, starts, outcomes, weights);
    }
}
