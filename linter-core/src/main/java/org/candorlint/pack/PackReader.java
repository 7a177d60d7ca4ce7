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
import org.candorlint.rule.RuleSet;
import org.candorlint.text.Problem;

/** Reads the files of one pack, each by what its path says it is. */
record PackReader(PackSource source, Draft draft, Problems problems) {

    private static final int MOST_FILES = 10_000;
    private static final Keys PACK = Keys.of("id", "version").optional("topic");
    private static final String LAYOUT =
            "a pack holds pack.yaml, categories.yaml, page-kinds.yaml, claims/CATEGORY/*.yaml, and files in "
                    + "lexicons, cues, markets, provisions, notices and approved-products";

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
            Header header = new Header(new PackName(files.get(0)).id(), "");
            for (String file : files.stream().sorted(inOrderOfUse()).toList()) {
                byte[] bytes = source.read(file, Yaml.LARGEST + 1);
                digest.update((file + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
                Optional<YamlValue> value = Yaml.parse(source.prefix() + file, bytes, problems);
                if (file.equals("pack.yaml")) {
                    header = value.map(this::header).orElse(header);
                } else {
                    value.ifPresent(v -> dispatch(new PackName(file), v));
                }
            }
            if (!files.contains("pack.yaml") && !(source instanceof FileSource)) {
                problems.add(Problem.of(source.prefix() + "pack.yaml", "there is no such file", LAYOUT));
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            draft.packs.add(new RuleSet.PackInfo(header.id(), header.version(), sha256));
        } catch (IOException e) {
            problems.add(Problem.of(source.prefix(), "cannot be read: " + e.getMessage(), ""));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private record Header(String id, String version) {}

    /** The severity of a category is the default of its rules, so categories come first. */
    private static Comparator<String> inOrderOfUse() {
        return Comparator.comparing((String file) -> !file.equals("categories.yaml"))
                .thenComparing(Comparator.naturalOrder());
    }

    private Header header(YamlValue value) {
        YamlMap map = value.map(PACK);
        map.value("topic").map(YamlValue::text).ifPresent(topic -> {
            draft.refer(draft.lexicons, topic);
            draft.topic(topic.value());
        });
        return new Header(map.text("id"), map.text("version"));
    }

    private void dispatch(PackName name, YamlValue value) {
        boolean alone = source instanceof FileSource;
        if (alone || (name.kind().equals("claims") && name.depth() == 3)) {
            RuleFile.read(name, value, draft);
            return;
        }
        switch (name.depth() == 2 ? name.kind() : name.path()) {
            case "categories.yaml" -> CategoriesFile.read(value, draft);
            case "page-kinds.yaml" -> PageKindsFile.read(value, draft);
            case "lexicons" -> LexiconFile.read(name, value, draft);
            case "cues" -> CuesFile.read(value, draft);
            case "markets" -> MarketFile.read(name, value, draft);
            case "provisions" -> ProvisionsFile.read(value, draft);
            case "notices" -> NoticesFile.read(value, draft);
            case "approved-products" -> ProductsFile.read(value, draft);
            default -> value.problem("a pack has no place for this file", LAYOUT);
        }
    }
}
