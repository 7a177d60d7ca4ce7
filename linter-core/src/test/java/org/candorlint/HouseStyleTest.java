package org.candorlint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

final class HouseStyleTest {
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.candorlint");

    @Test
    void a_class_is_named_after_what_it_does() {
        noClasses()
                .should()
                .haveNameMatching("(.*[.$])?(Abstract[A-Z][^.$]*|[^.$]*(Utils?|Helpers?|Managers?|Impl))")
                .because("such a name says nothing, and the class collects what has no home")
                .check(ENGINE);
    }

    @Test
    void a_package_is_named_after_what_it_owns() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..utils..", "..helper..", "..helpers..", "..manager..", "..impl..", "..common..")
                .because("such a package owns nothing")
                .check(ENGINE);
    }

    @Test
    void every_package_is_null_marked() {
        var unmarked = ENGINE.stream()
                .map(JavaClass::getPackage)
                .filter(owner -> !owner.isAnnotatedWith(NullMarked.class))
                .map(owner -> owner.getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unmarked).as("packages without @NullMarked").isEmpty();
    }

    @Test
    void nothing_has_a_setter() {
        noMethods()
                .that()
                .arePublic()
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("values do not change; a different value is a new one")
                .allowEmptyShould(true)
                .check(ENGINE);
    }
}
