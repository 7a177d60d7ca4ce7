package org.candorlint.maven;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the last check left for the next one, in a file that {@code mvn clean} removes. One that cannot be read counts as none. */
final class KeptFile {

    private static final int MARK = 0x43_4e_44_31;
    private static final int MOST = 1 << 26;

    private final Path file;

    KeptFile(Path file) {
        this.file = file;
    }

    Optional<Kept> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != MARK) {
                return Optional.empty();
            }
            long when = in.readLong();
            String asked = text(in);
            SortedMap<Path, FileState> inputs = states(in);
            SortedMap<Path, FileState> reports = states(in);
            List<Path> named = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                named.add(Path.of(text(in)));
            }
            List<LogLine> lines = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                lines.add(new LogLine(LogLine.Level.valueOf(text(in)), text(in)));
            }
            Optional<String> complaint = in.readBoolean() ? Optional.of(text(in)) : Optional.empty();
            return Optional.of(
                    new Kept(when, named, new Inputs(asked, inputs), reports, new Kept.Outcome(lines, complaint)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A build is none the worse where it cannot be written. */
    void write(Kept kept) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MARK);
            out.writeLong(kept.when());
            text(kept.inputs().asked(), out);
            states(kept.inputs().files(), out);
            states(kept.reports(), out);
            out.writeInt(kept.named().size());
            for (Path path : kept.named()) {
                text(path.toString(), out);
            }
            out.writeInt(kept.outcome().lines().size());
            for (LogLine line : kept.outcome().lines()) {
                text(line.level().name(), out);
                text(line.text(), out);
            }
            out.writeBoolean(kept.outcome().complaint().isPresent());
            if (kept.outcome().complaint().isPresent()) {
                text(kept.outcome().complaint().get(), out);
            }
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, bytes.toByteArray());
        } catch (IOException e) {
            remove();
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // What is left of it is no whole file, and reads as none.
        }
    }

    private static SortedMap<Path, FileState> states(DataInputStream in) throws IOException {
        TreeMap<Path, FileState> states = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            states.put(Path.of(text(in)), new FileState(in.readLong(), in.readLong(), text(in)));
        }
        return states;
    }

    private static void states(Map<Path, FileState> states, DataOutputStream out) throws IOException {
        out.writeInt(states.size());
        for (Map.Entry<Path, FileState> entry : states.entrySet()) {
            text(entry.getKey().toString(), out);
            out.writeLong(entry.getValue().size());
            out.writeLong(entry.getValue().modified());
            text(entry.getValue().hash(), out);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST) {
            throw new IOException("no length: " + length);
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
