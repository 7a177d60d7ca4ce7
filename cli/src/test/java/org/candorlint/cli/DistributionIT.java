package org.candorlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is handed out, packed as it is: it is unpacked and run. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher for Windows cannot unpack with tar or run through sh")
class DistributionIT {

    private static final Path TARGET = Path.of(System.getProperty("candor.distributions"));
    private static final String NAME = "candor-" + System.getProperty("candor.version");

    private final Path folder;

    DistributionIT(@TempDir Path folder) {
        this.folder = folder;
    }

    private record Outcome(int status, String out, String err) {}

    @Test
    void the_packed_command_says_its_version_and_checks_a_draft() throws Exception {
        Path home = unpack(TARGET.resolve(NAME + ".tar.gz"));

        assertThat(run(home, Map.of(), "--version").out()).startsWith("candor ");
        // The second one starts from the archive of classes that the first one made.
        for (int round = 0; round < 2; round++) {
            Outcome checked = check(home, Map.of());
            assertThat(checked.status()).isEqualTo(ExitStatus.FINDINGS);
            assertThat(checked.out()).contains("cure/").doesNotContain("AOT");
            assertThat(checked.err()).isEmpty();
        }
        assertThat(names(home.resolve("lib"))).anyMatch(name -> name.startsWith("classes-"));
    }

    @Test
    void the_image_needs_no_java() throws Exception {
        Path image = TARGET.resolve(System.getProperty("candor.image"));
        assumeTrue(Files.exists(image), "NOT TESTED: the JDK of this build cannot link, so there is no image");
        Path home = unpack(image);
        // What the launcher calls lies in these two on every system that we know.
        Map<String, String> without = Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", "/nowhere");

        for (int round = 0; round < 2; round++) {
            Outcome checked = check(home, without);
            assertThat(checked.err()).isEmpty();
            assertThat(checked.status()).isEqualTo(ExitStatus.FINDINGS);
        }
    }

    @Test
    void sums_hold() throws Exception {
        List<String> sums = Files.readAllLines(TARGET.resolve("SHA256SUMS"));

        assertThat(sums).hasSizeGreaterThanOrEqualTo(3);
        for (String line : sums) {
            String[] parts = line.split(" [ *]", 2);
            assertThat(parts[0]).as(parts[1]).isEqualTo(sha256(TARGET.resolve(parts[1])));
        }
    }

    @Test
    void notices_and_bill_of_materials_name_every_jar() throws Exception {
        Path home = unpack(TARGET.resolve(NAME + ".tar.gz"));
        List<String> jars = names(home.resolve("lib")).stream()
                .filter(name -> name.endsWith(".jar"))
                .toList();
        String notices = Files.readString(home.resolve("THIRD-PARTY.txt"));
        List<String> components = new ArrayList<>();
        new ObjectMapper()
                .readTree(home.resolve("candor.cdx.json").toFile())
                .get("components")
                .forEach(component -> components.add(component.get("name").asText() + "-"
                        + component.get("version").asText() + ".jar"));

        assertThat(jars).hasSizeGreaterThan(20);
        assertThat(components)
                .containsAll(jars.stream()
                        .filter(jar -> !jar.startsWith("candor-cli-"))
                        .toList());
        assertThat(jars.stream().filter(jar -> !jar.startsWith("candor-")))
                .allSatisfy(
                        jar -> assertThat(notices).contains(":" + jar.replaceFirst("-([0-9][^-]*)\\.jar$", ":$1\n")));
    }

    @Test
    void both_launchers_start_java_alike() throws IOException {
        Path launchers = TARGET.resolve("../..").normalize();
        List<String> shell = options(Files.readString(launchers.resolve("candor")));
        List<String> windows = options(Files.readString(launchers.resolve("cli/src/launcher/candor.cmd")));

        assertThat(shell).hasSizeGreaterThan(4).isEqualTo(windows);
    }

    /** The options of Java in the line that starts Candor, without those about the archive of classes. */
    private static List<String> options(String launcher) {
        String start = launcher.substring(0, launcher.lastIndexOf("org.candorlint.cli.Main"));
        String line = start.substring(start.lastIndexOf("-Xlog:disable"));
        return Stream.of(line.split("[\\s\\\\]+"))
                .filter(word -> word.startsWith("-") && !word.contains("classes"))
                .collect(Collectors.toList());
    }

    private Outcome check(Path home, Map<String, String> environment) throws Exception {
        Path draft = Files.writeString(
                folder.resolve("draft.md"), "# Stem cell therapy\n\nOur stem cells cure arthritis.\n");
        return run(home, environment, "check", "--format", "concise", draft.toString());
    }

    private Outcome run(Path home, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/candor").toString()));
        command.addAll(List.of(arguments));
        return run(command, environment);
    }

    private Outcome run(List<String> command, Map<String, String> environment) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Outcome(status, Files.readString(out), Files.readString(err));
    }

    private Path unpack(Path packed) throws Exception {
        Path into = Files.createTempDirectory(folder, "unpacked with a blank ");
        Outcome outcome = run(List.of("tar", "xzf", packed.toString(), "-C", into.toString()), Map.of());
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return into.resolve(NAME);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
