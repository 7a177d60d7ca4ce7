package org.candorlint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

final class CheckMojoTest {

    @Test
    void skip_is_looked_at_before_anything_else() throws Exception {
        CheckMojo mojo = new CheckMojo();
        Lines log = new Lines();
        mojo.setLog(log);
        put(mojo, "failOn", "nonsense");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("candor.failOn is 'nonsense'. The levels are: error,");

        put(mojo, "skip", true);
        mojo.execute();
        assertThat(log.said).containsExactly("INFO Candor is skipped: candor.skip is true");
    }

    @Test
    void every_parameter_says_what_it_does_and_since_when() throws IOException {
        String goal = goal("check");
        List<String> parameters = Pattern.compile("(?s)<parameter>.*?</parameter>")
                .matcher(goal)
                .results()
                .map(MatchResult::group)
                .filter(parameter -> parameter.contains("<editable>true"))
                .toList();

        assertThat(parameters)
                .hasSize(13)
                .allMatch(parameter -> parameter.contains("<since>") && !parameter.contains("<description></"));
        assertThat(goal)
                .contains("<threadSafe>true</threadSafe>", "<phase>verify</phase>")
                .contains("${candor.skip}", "${candor.failOn}", "${candor.markets}", "${candor.sourceDirectories}")
                .contains("${candor.includes}", "${candor.excludes}", "${candor.configFile}", "${candor.baselineFile}")
                .contains("${candor.packs}", "${candor.maxFindings}", "${candor.strict}", "${candor.formats}")
                .contains("${candor.outputDirectory}");
    }

    private static String goal(String name) throws IOException {
        try (InputStream in = CheckMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            String xml = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            int start = xml.indexOf("<goal>" + name + "</goal>");
            return xml.substring(start, xml.indexOf("</mojo>", start));
        }
    }

    private static void put(CheckMojo mojo, String field, Object value) throws ReflectiveOperationException {
        Field declared = CheckMojo.class.getDeclaredField(field);
        declared.setAccessible(true);
        declared.set(mojo, value);
    }
}
