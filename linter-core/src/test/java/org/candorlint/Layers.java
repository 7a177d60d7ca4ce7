package org.candorlint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The package table of the design as rules. The base package is a parameter, so that a test can hold a broken house against them. */
record Layers(String base) {
    private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("document", Set.of("text")),
            Map.entry("language", Set.of("text", "document")),
            Map.entry("pattern", Set.of("text", "language")),
            Map.entry("stance", Set.of("text", "document", "language", "pattern")),
            Map.entry("rule", Set.of("text", "document", "pattern", "stance")),
            Map.entry("model", Set.of("text", "document", "language", "pattern", "stance", "rule")),
            Map.entry("notice", Set.of("text", "document", "rule")),
            Map.entry("suggest", Set.of("text", "document", "language")),
            Map.entry("fix", Set.of("text", "document", "finding", "suggest")),
            Map.entry("strength", Set.of("text", "document", "language", "pattern", "rule")),
            Map.entry("pack", Set.of("text", "document", "language", "pattern", "stance", "rule", "model")),
            Map.entry("finding", Set.of("text", "document", "stance", "rule")),
            Map.entry("evidence", Set.of("text", "language", "pattern", "rule", "strength", "pack", "finding")),
            Map.entry("decision", Set.of("text", "document", "language", "rule", "finding", "pack", "evidence")),
            // It judges the linter from outside and trains its models, so it sees what every stage makes, but no
            // writer.
            Map.entry(
                    "evaluation",
                    Set.of("text", "document", "language", "pattern", "stance", "rule", "finding", "model", "pack")),
            Map.entry("diff", Set.of("text", "rule", "finding", "strength")),
            Map.entry("report", Set.of("text", "rule", "finding", "evaluation", "diff")),
            Map.entry("schema", Set.of("pack", "decision", "evidence")),
            // It keeps results by the options of the linter, and never calls it.
            Map.entry("cache", Set.of("text", "document", "rule", "finding")),
            Map.entry(
                    "site",
                    Set.of(
                            "cache",
                            "text",
                            "document",
                            "language",
                            "stance",
                            "rule",
                            "finding",
                            "pack",
                            "evidence",
                            "decision"))));

    /** These call the linter; no other package does. */
    private static final Set<String> ABOVE_THE_LINTER = Set.of("site", "evaluation", "cache");

    private static final Map<String, List<String>> HOMES = new TreeMap<>(Map.of(
            "org.jsoup", List.of("document.html"),
            "org.commonmark", List.of("document.markdown"),
            "org.apache.pdfbox", List.of("document.pdf"),
            "org.apache.fontbox", List.of("document.pdf"),
            "org.apache.james", List.of("document.mail"),
            "opennlp", List.of("language.opennlp", "model.opennlp"),
            "org.snakeyaml", List.of("pack"),
            "com.fasterxml", List.of("report", "document.html", "schema", "evidence.trial"),
            "org.dhatim", List.of("report.table"),
            "gg.jte", List.of("report.html")));

    static Set<String> names() {
        return MAY_IMPORT.keySet();
    }

    static Set<String> libraries() {
        return HOMES.keySet();
    }

    ArchRule everyClassHasALayer() {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .resideInAnyPackage(
                        Stream.concat(Stream.of(base), within(names().stream())).toArray(String[]::new))
                .because("a package that the table does not name is held to no rule");
    }

    ArchRule importsDownward(String layer) {
        var forbidden = names().stream()
                .filter(other -> !other.equals(layer))
                .filter(other -> !MAY_IMPORT.getOrDefault(layer, Set.of()).contains(other));
        return noClasses()
                .that()
                .resideInAPackage(base + "." + layer + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.concat(
                                Stream.of(base).filter(linter -> !ABOVE_THE_LINTER.contains(layer)), within(forbidden))
                        .toArray(String[]::new))
                .because("data flows one way through the packages")
                .allowEmptyShould(true);
    }

    ArchRule theLinterKnowsNoCallerAndNoReport() {
        return noClasses()
                .that()
                .resideInAPackage(base)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(within(Stream.concat(Stream.of("report"), ABOVE_THE_LINTER.stream()))
                        .toArray(String[]::new))
                .because("a caller chooses the writer, and the pages")
                .allowEmptyShould(true);
    }

    ArchRule staysAtHome(String library) {
        var homes = within(HOMES.getOrDefault(library, List.of()).stream()).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .because("each library has one home, so that it can be replaced there")
                .allowEmptyShould(true);
    }

    private Stream<String> within(Stream<String> packages) {
        return packages.map(name -> base + "." + name + "..");
    }
}
