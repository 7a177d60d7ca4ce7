package org.candorlint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class PluginReferenceTest {

    private static final Path DOCS = Path.of("../docs/maven.md");
    private static final String BEGIN = "<!-- reference: made of the plugin's descriptor, do not edit -->\n";
    private static final String END = "<!-- end of reference -->\n";

    @Test
    void every_goal_and_parameter_says_what_it_does_and_since_when() throws Exception {
        PluginReference reference = PluginReference.read();

        assertThat(reference.goals())
                .extracting(PluginReference.Goal::name)
                .containsExactlyInAnyOrder("aggregate", "baseline", "check", "help", "report", "report-only");
        assertThat(reference.goals())
                .filteredOn(goal -> !goal.name().equals("help"))
                .allSatisfy(goal -> {
                    assertThat(goal.description()).isNotEmpty();
                    assertThat(goal.since()).isEqualTo("0.1.0");
                    assertThat(goal.threadSafe()).isTrue();
                    assertThat(goal.parameters()).isNotEmpty().allSatisfy(parameter -> {
                        assertThat(parameter.description()).isNotEmpty();
                        assertThat(parameter.since()).isEqualTo("0.1.0");
                        assertThat(parameter.property()).isEqualTo("candor." + parameter.name());
                    });
                });
    }

    @Test
    void check_is_bound_to_verify_and_knows_the_names_that_the_documents_promise() throws Exception {
        PluginReference.Goal check = PluginReference.read().goals().stream()
                .filter(goal -> goal.name().equals("check"))
                .findFirst()
                .orElseThrow();

        assertThat(check.phase()).isEqualTo("verify");
        assertThat(check.parameters())
                .extracting(PluginReference.Parameter::name)
                .containsExactlyInAnyOrder(
                        "baselineFile",
                        "changedSince",
                        "configFile",
                        "excludes",
                        "failOn",
                        "formats",
                        "includes",
                        "markets",
                        "maxFindings",
                        "onlyChanged",
                        "outputDirectory",
                        "packs",
                        "skip",
                        "sourceDirectories",
                        "strict");
    }

    /** With {@code -Dgolden.update} the document is made anew. */
    @Test
    void the_reference_in_the_document_is_that_of_the_descriptor() throws Exception {
        String document = Files.readString(DOCS);
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        int end = document.indexOf(END);
        assertThat(begin).isBetween(BEGIN.length(), end);

        String made = "\n" + PluginReference.read().markdown() + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(DOCS, document.substring(0, begin) + made + document.substring(end));
        }
        assertThat(Files.readString(DOCS).substring(begin)).startsWith(made + END);
    }
}
