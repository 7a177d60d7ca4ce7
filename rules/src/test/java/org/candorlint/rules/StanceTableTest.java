package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.candorlint.language.Annotator;
import org.candorlint.language.Sentence;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.pattern.Match;
import org.candorlint.pattern.Pattern;
import org.candorlint.pattern.PatternSet;
import org.candorlint.pattern.Vocabulary;
import org.candorlint.rule.RuleSet;
import org.candorlint.rules.StancePages.Place;
import org.candorlint.stance.CueSet;
import org.candorlint.stance.PageScan;
import org.candorlint.stance.StanceEvidence;
import org.candorlint.stance.StanceReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code stances.txt} with the bundled cues and a handful of claims. */
class StanceTableTest {

    private static final List<String> CLAIMS = List.of(
            "cure (arthritis | diabetes)",
            "cure for arthritis",
            "relieve pain | pain relief",
            "repair cartilage",
            "treat autism",
            "proven to work",
            "no risk",
            "no side effect",
            "can not be rejected | never rejected",
            "feel no pain",
            "stem cell therapy .. cure");

    private static final Annotator ANNOTATOR = new OpenNlpAnnotator();

    @TestFactory
    Stream<DynamicTest> each_claim_is_put_forward_as_the_table_says() throws IOException {
        RuleSet rules = Packs.load(List.of(PackSource.folder(Path.of("src/main/resources/org/candorlint/rules"))));
        Vocabulary vocabulary = vocabulary(rules);
        CueSet cues = CueSet.of(rules.cues(), vocabulary);
        PatternSet.Builder<String> claims = PatternSet.builder(vocabulary);
        CLAIMS.forEach(claim -> claims.add(claim, Pattern.parse(claim)));
        PatternSet<String> patterns = claims.build();
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("## ")) {
                tests.add(DynamicTest.dynamicTest(line, () -> check(line, vocabulary, cues, patterns)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(120);
        return tests.stream();
    }

    private static void check(String line, Vocabulary vocabulary, CueSet cues, PatternSet<String> patterns) {
        String[] sides = line.split(" => ", -1);
        StancePages pages = StancePages.read(sides[0]);
        String[] expected = sides[1].split(" \\| ", -1);
        assertThat(pages.claims()).hasSameSizeAs(expected);
        PageScan page = new PageScan(Sentence.of(pages.passages(), ANNOTATOR), vocabulary, cues);
        for (int i = 0; i < expected.length; i++) {
            List<StanceEvidence> evidence =
                    StanceReader.read(page, find(pages.claims().get(i), page, patterns));
            List<String> wanted =
                    expected[i].equals("asserted") ? List.of() : Arrays.asList(expected[i].split(", (?=[a-z]+: )", -1));
            assertThat(evidence.stream().map(e -> e.stance().label()).distinct())
                    .as("stances from %s", evidence)
                    .containsExactlyInAnyOrderElementsOf(wanted.stream()
                            .map(w -> w.substring(0, w.indexOf(':')))
                            .toList());
            assertThat(evidence.stream().map(e -> e.stance().label() + ": " + e.cue()))
                    .containsAll(wanted);
        }
    }

    private static Match<String> find(Place claim, PageScan page, PatternSet<String> patterns) {
        return page.of(claim.passage()).stream()
                .flatMap(sentence -> patterns.matches(page.scan(sentence)).stream())
                .filter(match -> match.span().equals(claim.span()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim pattern fits " + claim));
    }

    private static Vocabulary vocabulary(RuleSet rules) {
        Vocabulary.Builder builder = Vocabulary.builder();
        rules.lexicons().forEach(builder::lexicon);
        rules.cues().forEach(cue -> builder.pattern(cue.pattern()));
        CLAIMS.forEach(claim -> builder.pattern(Pattern.parse(claim)));
        return builder.build();
    }

    private static List<String> lines() throws IOException {
        try (InputStream table = StanceTableTest.class.getResourceAsStream("stances.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
