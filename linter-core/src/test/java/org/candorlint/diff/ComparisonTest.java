package org.candorlint.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candorlint.diff.Change.Kind;
import org.candorlint.finding.PageCopy;
import org.candorlint.finding.Verdict;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;
import org.candorlint.rule.Status;
import org.candorlint.strength.SmallPack;
import org.candorlint.strength.StrengthReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ComparisonTest {

    private static final RuleInfo OWED = new RuleInfo(
            "missing/owed", "missing", Status.STABLE, Severity.WARNING, "", "", "", List.of(), List.of(), "");

    private final Comparison comparison;

    ComparisonTest(@TempDir Path folder) {
        RuleSet words = SmallPack.in(folder);
        RuleSet rules = new RuleSet(
                words.packs(),
                words.categories(),
                words.lexicons(),
                List.of(),
                List.of(),
                "joint",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Rule.RequiredText(OWED, List.of(), List.of(), List.of(), List.of())),
                words.ladder());
        comparison = new Comparison(rules, new StrengthReader(rules, new OpenNlpAnnotator(), List.of()));
    }

    @Test
    void a_claim_that_climbs_the_ladder_is_stronger_and_one_that_comes_down_is_weaker() {
        Version old = version(claim("a.html", 1, "PRP may help knee pain."), claim("a.html", 2, "PRP cures hip pain."));
        Version now =
                version(claim("a.html", 7, "PRP eliminates knee pain."), claim("a.html", 8, "PRP can ease hip pain."));

        SiteDiff diff = comparison.of(old, now);

        assertThat(kinds(diff)).containsExactly(Kind.STRENGTHENED, Kind.WEAKENED);
        assertThat(diff.changes().get(0).stronger())
                .containsExactly("modality: \"may\" to stated", "effect: \"help\" to \"eliminates\"");
        assertThat(diff.changes().get(1).weaker())
                .containsExactly("modality: stated to \"can\"", "effect: \"cures\" to \"ease\"");
        assertThat(kinds(comparison.of(now, old))).containsExactly(Kind.WEAKENED, Kind.STRENGTHENED);
    }

    @Test
    void claims_come_and_go_and_the_same_words_stay() {
        SiteDiff diff = comparison.of(
                version(claim("a.html", 1, "PRP helps the knee."), claim("a.html", 2, "Years of youth return.")),
                version(
                        claim("a.html", 9, "PRP  helps THE knee."),
                        claim("a.html", 1, "Book your cure of eczema today.")));

        assertThat(kinds(diff)).containsExactly(Kind.NEW, Kind.REMOVED);
        assertThat(diff.unchanged()).isEqualTo(1);
    }

    @Test
    void other_words_for_as_much_are_reworded() {
        SiteDiff diff = comparison.of(
                version(claim("a.html", 1, "PRP eases knee pain.")),
                version(claim("a.html", 1, "Knee pain is eased by our PRP.")));

        assertThat(kinds(diff)).containsExactly(Kind.REWORDED);
    }

    @Test
    void a_page_with_another_name_is_known_by_its_claims() {
        Version old = version(
                claim("old.html", 1, "PRP helps the knee of every runner."),
                claim("b.html", 1, "Exosomes help."),
                claim("c.html", 1, "Nothing of the sort."));
        Version now = version(
                claim("new.html", 1, "PRP cures the knee of every runner."),
                claim("b.html", 1, "Exosomes help."),
                claim("d.html", 1, "Wholly other words here."));

        SiteDiff diff = comparison.of(old, now);

        assertThat(diff.renamed()).containsExactly(Map.entry("old.html", "new.html"));
        assertThat(kinds(diff)).containsExactly(Kind.REMOVED, Kind.NEW, Kind.STRENGTHENED);
    }

    @Test
    void pages_of_two_folders_are_known_by_the_rest_of_their_names() {
        Version old = version(
                Set.of("old/a.html", "old/sub/b.html"), List.of(claim("old/sub/b.html", 1, "PRP helps.")), List.of());
        Version now = version(
                Set.of("v2/new/a.html", "v2/new/sub/b.html"),
                List.of(claim("v2/new/sub/b.html", 1, "PRP helps."), owed("v2/new/a.html")),
                List.of());

        SiteDiff diff = comparison.of(old, now);

        assertThat(kinds(diff)).containsExactly(Kind.DISCLAIMER_LOST);
        assertThat(diff.renamed()).isEmpty();
        assertThat(diff.unchanged()).isEqualTo(1);
    }

    @Test
    void a_claim_that_moved_to_another_page_is_not_new() {
        SiteDiff diff = comparison.of(
                version(claim("a.html", 1, "PRP helps."), claim("b.html", 1, "Exosomes help.")),
                version(claim("b.html", 1, "Exosomes help."), claim("b.html", 2, "PRP helps.")));

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.unchanged()).isEqualTo(2);
    }

    @Test
    void a_statement_is_lost_and_gained_only_by_a_page_that_stays() {
        Version stating = version(Set.of("a.html", "b.html"), List.of(), List.of());
        Version silent = version(Set.of("a.html", "b.html"), List.of(owed("a.html")), List.of());

        assertThat(kinds(comparison.of(stating, silent))).containsExactly(Kind.DISCLAIMER_LOST);
        assertThat(kinds(comparison.of(silent, stating))).containsExactly(Kind.DISCLAIMER_GAINED);
        Version without = version(Set.of("b.html"), List.of(), List.of());
        assertThat(kinds(comparison.of(without, silent))).containsExactly(Kind.NEW);
        assertThat(kinds(comparison.of(silent, without))).containsExactly(Kind.REMOVED);
    }

    @Test
    void what_was_excused_and_is_a_claim_now_is_stronger() {
        Claim excused = claim("a.html", 1, "PRP may help knee pain.", Verdict.EXCUSED);
        Version old = version(Set.of("a.html"), List.of(), List.of(excused));
        Version now = version(claim("a.html", 1, "PRP eliminates knee pain."));

        SiteDiff diff = comparison.of(old, now);

        assertThat(kinds(diff)).containsExactly(Kind.STRENGTHENED);
        assertThat(diff.changes().get(0).stronger())
                .containsExactly(
                        "modality: \"may\" to stated",
                        "effect: \"help\" to \"eliminates\"",
                        "it was no claim (hedged: \"may\")");
        assertThat(kinds(comparison.of(now, old))).containsExactly(Kind.WEAKENED);
    }

    @Test
    void a_sentence_in_which_nothing_was_found_may_become_a_claim_and_a_claim_such_a_sentence() {
        Version old = copied(List.of(), "We open at nine.", "PRP may help knee pain.", "PRP may help knee pains.");
        Version now = copied(
                List.of(claim("a.html", 2, "PRP eliminates knee pain.")),
                "We open at nine.",
                "PRP eliminates knee pain.",
                "PRP may help knee pains.");

        SiteDiff diff = comparison.of(old, now);

        assertThat(kinds(diff)).containsExactly(Kind.STRENGTHENED);
        assertThat(diff.changes().get(0).before()).map(Claim::sentence).contains("PRP may help knee pain.");
        assertThat(diff.changes().get(0).stronger())
                .contains("effect: \"help\" to \"eliminates\"", "it was no claim (nothing was found)");
        SiteDiff back = comparison.of(now, old);
        assertThat(kinds(back)).containsExactly(Kind.WEAKENED);
        assertThat(back.changes().get(0).shown().rule()).isEqualTo("cure/all");
    }

    private static Version copied(List<Claim> claims, String... sentences) {
        PageCopy copy = new PageCopy(Stream.of(sentences)
                .map(text -> new PageCopy.Part("paragraph", 0, "visible", "main", 1, text))
                .toList());
        return new Version("a version", Set.of("a.html"), claims, List.of(), Map.of("a.html", copy), Set.of());
    }

    @Test
    void of_a_page_that_was_not_checked_in_one_version_nothing_is_said() {
        Version old = version(claim("a.html", 1, "PRP helps."));
        Version now = new Version("new", Set.of(), List.of(), List.of(), Map.of(), Set.of("a.html"));

        SiteDiff diff = comparison.of(old, now);

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.notCompared()).containsExactly("a.html");
    }

    @Test
    void the_order_in_which_claims_are_given_does_not_matter() {
        List<Claim> old = new ArrayList<>();
        List<Claim> now = new ArrayList<>();
        for (int line = 1; line < 30; line++) {
            old.add(claim("a.html", line, "PRP may help knee pain of kind " + line % 4 + "."));
            now.add(claim("a.html", line, "PRP can ease knee pain of kind " + line % 3 + "."));
        }
        SiteDiff first = comparison.of(version(old.toArray(Claim[]::new)), version(now.toArray(Claim[]::new)));
        Collections.reverse(old);
        Collections.reverse(now);

        assertThat(comparison.of(version(old.toArray(Claim[]::new)), version(now.toArray(Claim[]::new))))
                .isEqualTo(first);
        assertThat(first.changes()).isNotEmpty();
    }

    private static List<Kind> kinds(SiteDiff diff) {
        return diff.changes().stream().map(Change::kind).toList();
    }

    private static Version version(Claim... claims) {
        return version(
                Stream.of(claims).map(Claim::path).collect(Collectors.toCollection(TreeSet::new)),
                List.of(claims),
                List.of());
    }

    private static Version version(Set<String> pages, List<Claim> claims, List<Claim> excused) {
        return new Version("a version", pages, claims, excused, Map.of(), Set.of());
    }

    private static Claim claim(String path, int line, String sentence) {
        return claim(path, line, sentence, Verdict.VIOLATION);
    }

    private static Claim claim(String path, int line, String sentence, Verdict verdict) {
        String reason = verdict == Verdict.EXCUSED ? "hedged: \"may\"" : "";
        String fingerprint = path + line + sentence;
        return new Claim(
                path,
                line,
                1,
                "cure/all",
                "cure",
                verdict,
                Severity.ERROR,
                sentence,
                sentence,
                "A claim",
                reason,
                fingerprint,
                false);
    }

    private static Claim owed(String path) {
        return new Claim(
                path,
                1,
                1,
                OWED.id(),
                OWED.category(),
                Verdict.VIOLATION,
                Severity.WARNING,
                "",
                "",
                "Owed",
                "",
                path + "owed",
                false);
    }
}
