package org.candorlint.pack;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import org.candorlint.rule.Severity;
import org.jspecify.annotations.Nullable;

/** Reads {@code candor.yaml}. */
final class ConfigurationReader {

    static final Keys KEYS = Keys.of()
            .optional(
                    Key.texts("markets", "Ids of the markets whose law applies, such as us-fl"),
                    Key.oneOf("fail-on", Labels.SEVERITIES, "The slightest severity that fails a run"),
                    Key.texts("include", "Globs of the pages to check, where they are found in a folder"),
                    Key.texts("exclude", "Globs of the pages to leave out"),
                    Key.texts("packs", "Packs of rules beside the bundled one: folders, or files of single rules"),
                    new Key(
                            "page-kinds",
                            new Shape.MapOf(Shape.TEXT),
                            "What kind of page some pages are, by glob, instead of judging by the words"),
                    new Key(
                            "severities",
                            new Shape.MapOf(new Shape.Name(Labels.LEVELS)),
                            "What a category or a rule is worth, by id"),
                    Key.text("max-file-size", "Larger pages are not checked, such as 50MB"),
                    Key.text("max-page-time", "Pages that take longer are not checked to their end, such as 60s"),
                    Key.text("baseline", "The file of known findings, which do not fail a run"),
                    Key.text("decisions", "The file of decisions about findings"),
                    Key.text("evidence", "The file of what the clinic holds to substantiate its claims"));

    private ConfigurationReader() {}

    static Configuration read(Path file, YamlValue value) {
        YamlMap map = value.map(KEYS);
        @Nullable Severity failOn = map.oneOf("fail-on", Labels.SEVERITIES).orElse(null);
        List<Configuration.PageKindGlob> pageKinds = map.entries("page-kinds").stream()
                .peek(entry -> checkGlob(entry.key()))
                .map(e -> new Configuration.PageKindGlob(
                        e.key().value(), e.value().text().value()))
                .toList();
        Path folder = file.toAbsolutePath().normalize().getParent();
        return new Configuration(
                folder == null ? Path.of("") : folder,
                map.strings("markets"),
                failOn,
                globs(map, "include"),
                globs(map, "exclude"),
                map.strings("packs"),
                pageKinds,
                map.named("severities", Labels.LEVELS),
                new PageLimits(
                        amount(map, "max-file-size", FileSize::parse), amount(map, "max-page-time", TimeSpan::parse)),
                path(map, "baseline"),
                path(map, "decisions"),
                path(map, "evidence"));
    }

    private static <T> @Nullable T amount(YamlMap map, String key, Function<String, T> parser) {
        YamlText text = map.scalar(key);
        if (text.isNothing()) {
            return null;
        }
        try {
            return parser.apply(text.value());
        } catch (IllegalArgumentException e) {
            text.problem(String.valueOf(e.getMessage()), "");
            return null;
        }
    }

    private static @Nullable String path(YamlMap map, String key) {
        YamlText text = map.scalar(key);
        if (text.isNothing()) {
            return null;
        }
        try {
            return Path.of(text.value()).toString();
        } catch (InvalidPathException e) {
            text.problem("is no path", "");
            return null;
        }
    }

    private static List<String> globs(YamlMap map, String key) {
        map.texts(key).forEach(ConfigurationReader::checkGlob);
        return map.strings(key);
    }

    private static void checkGlob(YamlText glob) {
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + glob.value());
        } catch (PatternSyntaxException e) {
            glob.problemAt(Math.max(0, e.getIndex()), "not a glob: " + e.getDescription(), "");
        }
    }
}
