package org.candorlint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.candorlint.layerscase.report.Writer;
import org.candorlint.layerscase.text.ParsesHtml;
import org.candorlint.layerscase.text.ReadsUpward;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LayersTest {
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.candorlint");

    private static final Layers HOUSE = new Layers("org.candorlint");
    private static final Layers BROKEN_HOUSE = new Layers("org.candorlint.layerscase");

    @Test
    void every_class_has_a_layer() {
        HOUSE.everyClassHasALayer().check(ENGINE);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void a_package_imports_only_what_the_table_allows(String layer) {
        HOUSE.importsDownward(layer).check(ENGINE);
    }

    @Test
    void the_linter_knows_no_caller_and_no_report() {
        HOUSE.theLinterKnowsNoCallerAndNoReport().check(ENGINE);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void a_library_stays_in_its_home(String library) {
        HOUSE.staysAtHome(library).check(ENGINE);
    }

    @Test
    void an_upward_import_is_refused() {
        var classes = new ClassFileImporter().importClasses(ReadsUpward.class, Writer.class);

        assertThatThrownBy(() -> BROKEN_HOUSE.importsDownward("text").check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ReadsUpward")
                .hasMessageContaining("Writer");
        BROKEN_HOUSE.importsDownward("report").check(classes);
    }

    @Test
    void a_library_outside_its_home_is_refused() {
        var classes = new ClassFileImporter().importClasses(ParsesHtml.class);

        assertThatThrownBy(() -> BROKEN_HOUSE.staysAtHome("org.jsoup").check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ParsesHtml");
        BROKEN_HOUSE.staysAtHome("opennlp").check(classes);
    }

    @Test
    void a_package_outside_the_table_is_refused() {
        var classes = new ClassFileImporter().importClasses(Writer.class);

        assertThatThrownBy(
                        () -> new Layers("org.candorlint").everyClassHasALayer().check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Writer");
    }

    @Test
    void the_engine_was_found() {
        assertThat(ENGINE).isNotEmpty();
    }

    static Set<String> layers() {
        return Layers.names();
    }

    static Set<String> libraries() {
        return Layers.libraries();
    }
}
