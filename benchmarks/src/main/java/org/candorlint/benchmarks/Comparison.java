package org.candorlint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Times whole processes side by side and prints Markdown tables. Run by {@code benchmarks/run} from the root of the checkout. */
public final class Comparison {

    private static final Path WORK = Path.of("benchmarks/target");
    private static final Path OTHERS = WORK.resolve("others");
    private static final String HELLO = "org.candorlint.benchmarks.Hello";
    /** It finds its rules and its configuration from where it stands, and nowhere else. */
    private static final String TEXTLINT =
            "cd " + OTHERS + " && exec node node_modules/textlint/bin/textlint.js \"$@\"";

    private static final List<Integer> DONE = List.of(0);
    private static final List<Integer> DONE_OR_FOUND = List.of(0, 1);

    /** For those whose status is the number of problems, modulo 256. */
    private static final List<Integer> ANY = IntStream.range(0, 256).boxed().toList();

    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private final String candor;
    private final int rounds;

    private Comparison(String candor, int rounds) {
        this.candor = candor;
        this.rounds = rounds;
    }

    /** Arguments: the launcher of the distribution to time, and how many rounds. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Comparison comparison = new Comparison(arguments[0], Integer.parseInt(arguments[1]));
        comparison.print("Cold start, one page", comparison.start(), comparison.rounds);
        comparison.print("1,000 pages, whole process", comparison.thousand(), Math.min(5, comparison.rounds));
        comparison.print("100 pages, other linters of prose", comparison.others(), Math.min(3, comparison.rounds));
    }

    private List<Contender> start() {
        String page = WORK.resolve("pages/page00000.html").toString();
        return List.of(
                new Contender(
                        "a Java that prints one line",
                        List.of(
                                java,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                "benchmarks/target/classes",
                                HELLO),
                        DONE),
                candor("`candor --version`", DONE, "--version"),
                candor("`candor --help`", DONE, "--help"),
                candor("`candor check --no-cache page.html`", DONE_OR_FOUND, "check", "--no-cache", page),
                candor("`candor check page.html`, unchanged since the last run", DONE_OR_FOUND, "check", page));
    }

    private List<Contender> thousand() {
        String pages = WORK.resolve("pages").toString();
        return List.of(
                java("jsoup, parsing with positions", List.of(pages), "ParsePages"),
                json("Candor, one thread, JSON", "--no-cache", "--threads", "1", pages),
                json("Candor, two threads, JSON", "--no-cache", "--threads", "2", pages),
                json("Candor, one thread, JSON, all pages unchanged since the last run", "--threads", "1", pages));
    }

    private List<Contender> others() throws IOException {
        String pages = WORK.resolve("few").toString();
        String texts = WORK.resolve("few-texts").toString();
        List<Contender> all = new ArrayList<>(List.of(
                java("jsoup, parsing with positions", List.of(pages), "ParsePages"),
                candor("Candor, one thread", DONE_OR_FOUND, "check", "--no-cache", "--threads", "1", pages),
                node("write-good 1.0.8, on bare text", "write-good/bin/write-good.js", ANY, files(texts)),
                node("alex 11.0.1", "alex/cli.js", DONE_OR_FOUND, concat(List.of("--html"), files(pages))),
                new Contender(
                        "textlint 15.8.0 with HTML, write-good and terminology",
                        concat(List.of("sh", "-c", TEXTLINT, "textlint"), absolute(files(pages))),
                        DONE_OR_FOUND),
                new Contender("Harper 2.10.0, on bare text", List.of("node", OTHERS + "/harper.mjs", texts), DONE)));
        Path languageTool = OTHERS.resolve("languagetool/target/dependency");
        if (Files.isDirectory(languageTool)) {
            all.add(new Contender(
                    "LanguageTool 6.8, Java API, one thread, on bare text",
                    List.of(java, "-cp", languageTool + "/*", OTHERS + "/languagetool/LanguageToolPages.java", texts),
                    DONE));
        }
        return all;
    }

    private void print(String title, List<Contender> contenders, int times) throws IOException, InterruptedException {
        System.out.printf("### %s%n%n", title);
        System.out.println("| process | seconds, median | times the first, median of rounds |\n| --- | ---: | ---: |");
        new Series(contenders, times).run(WORK.resolve("log.txt")).forEach(result -> System.out.println(result.row()));
        System.out.println();
    }

    private Contender java(String name, List<String> arguments, String main) {
        List<String> command = new ArrayList<>(List.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                WORK.resolve("lib") + "/*",
                "org.candorlint.benchmarks." + main));
        return new Contender(name, concat(command, arguments), DONE);
    }

    private Contender candor(String name, List<Integer> statuses, String... arguments) {
        return new Contender(name, concat(List.of(candor), List.of(arguments)), statuses);
    }

    private Contender json(String name, String... arguments) {
        return candor(
                name,
                DONE_OR_FOUND,
                Stream.concat(Stream.of("check", "-f", "json"), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private static Contender node(String name, String script, List<Integer> statuses, List<String> arguments) {
        return new Contender(name, concat(List.of("node", modules() + "/" + script), arguments), statuses);
    }

    private static String modules() {
        return OTHERS + "/node_modules";
    }

    private static List<String> concat(List<String> first, List<String> rest) {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }

    private static List<String> absolute(List<String> paths) {
        return paths.stream()
                .map(path -> Path.of(path).toAbsolutePath().toString())
                .toList();
    }

    private static List<String> files(String folder) throws IOException {
        return ParsePages.pages(Path.of(folder)).stream().map(Path::toString).toList();
    }
}
