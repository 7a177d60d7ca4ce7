package org.candorlint.pack;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.candorlint.rule.Severity;
import org.jspecify.annotations.Nullable;

/** Reads {@code candor.yaml}. */
final class ConfigurationReader {

    static final Keys KEYS = Keys.of()
            .optional(
                    "markets",
                    "fail-on",
                    "include",
                    "exclude",
                    "packs",
                    "page-kinds",
                    "severities",
                    "baseline",
                    "decisions");

    private ConfigurationReader() {}

    static Configuration read(Path file, YamlValue value) {
        YamlMap map = value.map(KEYS);
        @Nullable
        Severity failOn = map.oneOf("fail-on", "severity", Labels.SEVERITIES).orElse(null);
        Map<String, Configuration.Level> severities = new LinkedHashMap<>();
        for (YamlMap.Entry entry : map.entries("severities")) {
            entry.value()
                    .text()
                    .oneOf("severity", Labels.LEVELS)
                    .ifPresent(level -> severities.put(entry.key().value(), level));
        }
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
                severities,
                path(map, "baseline"),
                path(map, "decisions"));
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
