package org.candorlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;

/** What the documentation tells people to type can be typed. */
class DocumentedCommandsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```");
    private static final Pattern INLINE = Pattern.compile("`(candor [a-z][^`]*)`");
    private static final Pattern CALL = Pattern.compile("(?:^|(?<!\\bval)[\\s'/;|])candor ([a-z][^|#>;]*)");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    /** Words that stand for a choice and are no command as they are. */
    private static final Pattern NOTATION = Pattern.compile("[|\\[\\]…]|\\.\\.\\.|\\bCOMMAND\\b");

    static Stream<String> calls() throws IOException {
        List<String> calls = new ArrayList<>();
        for (Path page : pages()) {
            String text = Files.readString(page);
            Matcher block = BLOCK.matcher(text);
            while (block.find()) {
                block.group(2).replaceAll("\\\\\\n\\s*", " ").lines().forEach(line -> addCall(line, page, calls));
            }
            Matcher inline = INLINE.matcher(BLOCK.matcher(text).replaceAll(""));
            while (inline.find()) {
                if (!NOTATION.matcher(inline.group(1)).find()) {
                    addCall(inline.group(1).replace('\n', ' '), page, calls);
                }
            }
        }
        return calls.stream().distinct();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_documented_call_is_understood(String call) {
        List<String> arguments = new ArrayList<>();
        Matcher words = WORD.matcher(call.substring(0, call.indexOf("   (")));
        while (words.find()) {
            arguments.add(Stream.of(words.group(1), words.group(2), words.group(3))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow());
        }
        String[] typed = arguments.toArray(String[]::new);
        CommandLine line = new Commands(shell()).line(typed).setCaseInsensitiveEnumValuesAllowed(true);
        try {
            assertThat(line.parseArgs(typed).subcommand()).as("the command").isNotNull();
        } catch (MissingParameterException e) {
            // A sentence may name a command without all that it asks for.
            assertThat(line.getSubcommands()).containsKey(typed[0]);
        }
    }

    @Test
    void yaml_blocks_are_yaml() throws IOException {
        int blocks = 0;
        for (Path page : pages()) {
            Matcher block = BLOCK.matcher(Files.readString(page));
            while (block.find()) {
                if (block.group(1).equals("yaml")) {
                    blocks++;
                    assertThat(new Load(LoadSettings.builder().build()).loadFromString(block.group(2)))
                            .as("%s:%n%s", page, block.group(2))
                            .isNotNull();
                }
            }
        }
        assertThat(blocks).isGreaterThan(3);
    }

    private static Shell shell() {
        return new Shell(
                InputStream.nullInputStream(),
                new StandardOutput(OutputStream.nullOutputStream()),
                new PrintWriter(Writer.nullWriter()),
                Terminal.none(),
                ROOT,
                StubEngine::new,
                Run.CLOCK);
    }

    private static void addCall(String line, Path page, List<String> calls) {
        Matcher call = CALL.matcher(line.strip());
        if (call.find()) {
            calls.add(call.group(1).replaceAll("[')]+$", "").strip() + "   (" + ROOT.relativize(page) + ")");
        }
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }
}
