package org.candorlint.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candorlint.text.Problem;

/** Reads the files of one pack, each by what its path says it is. */
record PackReader(PackSource source, Draft draft, Problems problems) {

    private static final int MOST_FILES = 10_000;
    static final Keys PACK = Keys.of(
                    Key.text("id", "The name of the pack"), Key.text("version", "Its version, such as 1.0.0"))
            .optional(
                    Key.text("topic", "The lexicon of words that name the therapy on offer"),
                    Key.texts("off", "Rules and whole categories of earlier packs that are not checked with this one"));
    private static final String LAYOUT =
            "a pack holds pack.yaml, categories.yaml, page-kinds.yaml, claim-strength.yaml, suggestions.yaml, claims/CATEGORY/*.yaml, "
                    + "and files in lexicons, cues, markets, provisions, notices and approved-products";

    void read() {
        draft.nextPack();
        try {
            List<String> files = source.files();
            if (files.isEmpty() || files.size() > MOST_FILES) {
                problems.add(Problem.of(source.prefix(), files.size() + " YAML files are no pack", LAYOUT));
                return;
            }
            draft.measured(source.measured()
                    .map(bytes -> MeasuredFile.read(source.prefix() + MeasuredFile.NAME, bytes, problems))
                    .orElse(Map.of()));
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : files.stream().sorted(inOrderOfUse()).toList()) {
                byte[] bytes = source.read(file, Yaml.LARGEST + 1);
                digest.update((file + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
                Yaml.parse(source.prefix() + file, bytes, problems)
                        .ifPresent(value -> dispatch(new PackName(file), value));
            }
            if (!files.contains("pack.yaml") && !(source instanceof FileSource)) {
                problems.add(Problem.of(source.prefix() + "pack.yaml", "there is no such file", LAYOUT));
            }
            draft.endPack(new PackName(files.get(0)).id(), HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            problems.add(Problem.of(source.prefix(), "cannot be read: " + e.getMessage(), ""));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** The severity of a category is the default of its rules, so categories come first. */
    private static Comparator<String> inOrderOfUse() {
        return Comparator.comparing((String file) -> !file.equals("categories.yaml"))
                .thenComparing(Comparator.naturalOrder());
    }

    /** Reads {@code pack.yaml}. */
    static void header(YamlValue value, Draft draft) {
        YamlMap map = value.map(PACK);
        map.value("topic").map(YamlValue::text).ifPresent(topic -> {
            draft.refer(draft.lexicons, topic);
            draft.topic(topic.value());
        });
        for (YamlText off : map.texts("off")) {
            draft.refer(off.value().contains("/") ? draft.rules : draft.categories, off);
            draft.off.add(off.value());
        }
        draft.header(map.text("id"), map.text("version"));
    }

    private void dispatch(PackName name, YamlValue value) {
        Optional<FileKind> kind = source instanceof FileSource ? Optional.of(FileKind.RULE) : FileKind.at(name);
        kind.ifPresentOrElse(
                k -> k.reading().read(name, value, draft),
                () -> value.problem("a pack has no place for this file", LAYOUT));
    }
}
