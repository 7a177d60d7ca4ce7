package org.candorlint.evidence;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.PatternSyntaxException;
import org.candorlint.evidence.Evidence.Wording;
import org.candorlint.evidence.trial.TrialRecord;
import org.candorlint.pack.Key;
import org.candorlint.pack.Keys;
import org.candorlint.pack.Shape;
import org.candorlint.pack.Yaml;
import org.candorlint.pack.YamlMap;
import org.candorlint.pack.YamlText;
import org.candorlint.pack.YamlValue;
import org.candorlint.pattern.Lexicon;
import org.candorlint.pattern.Pattern;
import org.candorlint.pattern.PatternException;
import org.candorlint.rule.ClaimLadder.Design;
import org.candorlint.rule.RuleSet;

/** Evidence as a file that a clinic keeps: a list in YAML. */
public final class EvidenceFile {

    private static final Keys KEYS = Keys.of(
                    Key.text("id", "The name of the evidence, to which decisions and reports refer"),
                    new Key("source", new Shape.Fields(SourceReader.KEYS), "Where it is: one of these, or more"),
                    Key.text("design", "The design of the study, such as randomised-controlled, or document"),
                    Key.text("owner", "The role of whoever answers for it"),
                    Key.day("valid-until", "The last day on which it holds"))
            .optional(
                    Key.text("claim", "The sentence that it bears, as it stands on the page"),
                    Key.text("pattern", "Instead of a claim, a pattern as rules have them"),
                    new Key("size", Shape.COUNT, "How many people took part"),
                    Key.text("population", "Who took part"),
                    Key.text("product", "What was given"),
                    Key.text("indication", "What it was given for"),
                    Key.texts("pages", "Globs of the pages that may rest on it, from the folder of this file"));

    /** What such a file holds. */
    public static final Shape SHAPE = new Shape.ListOf(new Shape.Fields(KEYS), 0, Integer.MAX_VALUE);

    private final Path folder;
    private final RuleSet rules;
    private final Map<String, YamlText> ids = new HashMap<>();

    private EvidenceFile(Path folder, RuleSet rules) {
        this.folder = folder;
        this.rules = rules;
    }

    /**
     * Reads evidence, and the records of trials that it names.
     *
     * @param file absolute
     * @param rules that know the lexicons of patterns and the designs of studies
     * @throws org.candorlint.pack.PackException with everything that is wrong
     */
    public static EvidenceBook read(Path file, RuleSet rules) {
        Path folder = file.resolveSibling("").normalize();
        EvidenceFile reading = new EvidenceFile(folder, rules);
        return new EvidenceBook(folder, Yaml.read(file, reading::entries));
    }

    private List<Evidence> entries(YamlValue value) {
        List<Evidence> all = new ArrayList<>();
        for (YamlValue item : value.items()) {
            entry(item.map(KEYS)).ifPresent(all::add);
        }
        return all;
    }

    /** Empty after a problem was reported. */
    private Optional<Evidence> entry(YamlMap map) {
        for (String key : List.of("id", "owner", "claim", "pattern")) {
            map.value(key)
                    .filter(value -> map.text(key).isBlank())
                    .ifPresent(value -> value.problem("the key '" + key + "' says nothing", ""));
        }
        map.value("id").ifPresent(unused -> unique(map.scalar("id")));
        Optional<Wording> wording = wording(map);
        Optional<SourceReader.Read> source = map.map("source").flatMap(own -> new SourceReader(folder).read(own));
        String design = design(map);
        OptionalInt size = map.value("size").isPresent() ? OptionalInt.of(map.count("size", 0)) : OptionalInt.empty();
        source.flatMap(SourceReader.Read::record).ifPresent(record -> compare(map, size, record));
        map.texts("pages").forEach(EvidenceFile::glob);
        Optional<LocalDate> until = map.day("valid-until");
        if (wording.isEmpty() || source.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(
                map.text("id"),
                wording.get(),
                source.get().source(),
                source.get().record(),
                design,
                size,
                map.text("population"),
                map.text("product"),
                map.text("indication"),
                map.text("owner"),
                until.get(),
                map.strings("pages")));
    }

    private void unique(YamlText id) {
        YamlText first = ids.putIfAbsent(id.value(), id);
        if (first != null) {
            id.problem("there is evidence '" + id.value() + "' already", "the first is on line " + first.line());
        }
    }

    private Optional<Wording> wording(YamlMap map) {
        boolean claim = map.value("claim").isPresent();
        boolean pattern = map.value("pattern").isPresent();
        if (claim == pattern) {
            map.problem(
                    claim ? "both claim and pattern are given" : "neither claim nor pattern is given",
                    "claim: the sentence as it stands on the page; or pattern: what its words look like");
            return Optional.empty();
        }
        return claim
                ? Optional.of(new Wording.Exact(map.text("claim")))
                : pattern(map.scalar("pattern")).map(Wording.Alike::new);
    }

    private Optional<Pattern> pattern(YamlText text) {
        try {
            Pattern pattern = Pattern.parse(text.value());
            List<String> known = rules.lexicons().stream().map(Lexicon::id).toList();
            for (String lexicon : pattern.lexicons()) {
                if (!known.contains(lexicon)) {
                    text.unknown("lexicon", lexicon, known);
                }
            }
            return Optional.of(pattern).filter(read -> known.containsAll(read.lexicons()));
        } catch (PatternException e) {
            text.problemAt(e.column() - 1, String.valueOf(e.getMessage()), e.hint());
            return Optional.empty();
        }
    }

    private String design(YamlMap map) {
        List<String> known = rules.ladder().designs().stream().map(Design::id).toList();
        if (map.value("design").isPresent() && !known.isEmpty() && !known.contains(map.text("design"))) {
            map.scalar("design").unknown("design", known);
        }
        return map.text("design");
    }

    private static void compare(YamlMap map, OptionalInt size, TrialRecord record) {
        if (size.isPresent()
                && record.enrolled().isPresent()
                && size.getAsInt() > record.enrolled().getAsInt()) {
            map.scalar("size")
                    .problem(
                            "the record of " + record.id() + " says "
                                    + record.enrolled().getAsInt() + " people, not " + size.getAsInt(),
                            "");
        }
    }

    private static void glob(YamlText glob) {
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + glob.value());
        } catch (PatternSyntaxException e) {
            glob.problemAt(Math.max(0, e.getIndex()), "not a glob: " + e.getDescription(), "");
        }
    }
}
