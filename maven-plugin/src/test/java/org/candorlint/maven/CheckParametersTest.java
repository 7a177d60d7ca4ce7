package org.candorlint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.site.FailOn;
import org.candorlint.site.SitePage;
import org.candorlint.site.WrongSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckParametersTest {

    private final SmallModule module;

    CheckParametersTest(@TempDir Path root) {
        module = SmallModule.in(root);
    }

    @Test
    void without_folders_the_usual_ones_that_exist_are_searched() {
        module.write("src/main/webapp/a.html", "")
                .write("src/main/resources/templates/b/c.md", "")
                .write("src/main/resources/other/d.html", "")
                .write("src/site/e.txt", "");

        assertThat(pages(List.of(), List.of(), List.of()))
                .containsExactly("src/main/resources/templates/b/c.md", "src/main/webapp/a.html", "src/site/e.txt");
        assertThat(sources(List.of()).missing()).isEmpty();
    }

    @Test
    void named_folders_take_the_place_of_the_usual_ones_and_a_missing_one_is_known() {
        module.write("src/main/webapp/a.html", "").write("web/b.html", "");

        List<Path> named = List.of(Path.of("web"), Path.of("wbe"));
        assertThat(pages(named, List.of(), List.of())).containsExactly("web/b.html");
        assertThat(sources(named).missing()).containsExactly(module.folder().resolve("wbe"));
    }

    @Test
    void patterns_are_relative_to_each_folder() {
        module.write("src/site/a.html", "")
                .write("src/site/news/b.html", "")
                .write("src/site/news/old/c.html", "")
                .write("src/main/webapp/news/d.html", "");

        assertThat(pages(List.of(), List.of("news/**"), List.of("**/old/**")))
                .containsExactly("src/main/webapp/news/d.html", "src/site/news/b.html");
        assertThat(pages(List.of(), List.of(), List.of("**/news/**"))).containsExactly("src/site/a.html");
    }

    @Test
    void what_is_no_pattern_is_an_error_that_names_the_parameter() {
        assertThatThrownBy(() -> pages(List.of(), List.of(), List.of("a[")))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("candor.excludes: 'a[' is no pattern");
    }

    @Test
    void an_unknown_level_is_an_error_with_the_known_ones() {
        assertThat(new Gate(Optional.of("Error"), 0, false).asked()).contains(FailOn.ERROR);
        assertThat(Gate.USUAL.asked()).isEmpty();
        assertThatThrownBy(
                        () -> Given.usual(module).failOn("sever").parameters().verify())
                .isInstanceOf(WrongSetting.class)
                .hasMessage("candor.failOn is 'sever'")
                .extracting("hint")
                .asString()
                .contains("Did you mean never", "The levels are: error, never, note, review, warning.");
    }

    @Test
    void fewer_findings_than_none_cannot_be_asked_for() {
        Gate gate = new Gate(Optional.empty(), -1, false);

        assertThatThrownBy(() -> Given.usual(module).gate(gate).parameters().verify())
                .isInstanceOf(WrongSetting.class)
                .hasMessage("candor.maxFindings is -1");
    }

    @Test
    void a_configuration_or_pack_that_is_not_there_is_an_error() {
        assertThatThrownBy(
                        () -> Given.usual(module).config("no.yaml").parameters().verify())
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining(module.folder().resolve("no.yaml") + " (candor.configFile)");
        assertThatThrownBy(
                        () -> Given.usual(module).packs("no-pack").parameters().verify())
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining(module.folder().resolve("no-pack") + " (candor.packs)");
    }

    private List<String> pages(List<Path> folders, List<String> includes, List<String> excludes) {
        return SourcePages.of(
                        Given.usual(module).pages(folders, includes, excludes).parameters())
                .pages()
                .stream()
                .map(SitePage::name)
                .toList();
    }

    private Sources sources(List<Path> folders) {
        return new Sources(module.folder(), folders, List.of(), List.of());
    }
}
