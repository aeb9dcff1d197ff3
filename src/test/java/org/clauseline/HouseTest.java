package org.clauseline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the house: which room may know which, and which may touch the world outside. */
class HouseTest {
    private static final String GSON = "com.google.gson..";
    private static final String PDFBOX = "org.apache.pdfbox..";
    private static final String FONTBOX = "org.apache.fontbox..";

    /** What every room may use: the JDK and the marks that NullAway reads. */
    private static final List<String> JDK =
            List.of(
                    "java..",
                    "javax..",
                    "org.w3c.dom..",
                    "org.xml.sax..",
                    "org.jspecify.annotations");

    /** The rooms behind the two doors, {@code cli} and {@code desktop}. */
    private static final List<String> INNER =
            in("dossier", "compare", "picture", "timeline", "store", "exchange");

    /** Each room with all that it may use besides itself and the JDK. */
    private static final Map<String, List<String>> ROOMS =
            Map.of(
                    "dossier", List.of(),
                    "compare", in("dossier"),
                    "picture", List.of(PDFBOX, FONTBOX),
                    "timeline", in("dossier", "picture"),
                    "store", and(in("dossier"), GSON),
                    "exchange",
                            and(
                                    in("dossier", "compare", "picture", "timeline"),
                                    GSON,
                                    PDFBOX,
                                    FONTBOX,
                                    "org.apache.poi..",
                                    "org.apache.xmlbeans..",
                                    "org.apache.commons.compress..",
                                    "org.jsoup..",
                                    "org.openxmlformats.schemas.."),
                    "cli", and(INNER, "picocli..", "org.tinylog.."),
                    "desktop",
                            and(
                                    INNER,
                                    "javafx..",
                                    "org.controlsfx..",
                                    "impl.org.controlsfx..",
                                    "org.tinylog.."));

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.clauseline");

    static Set<String> rooms() {
        return ROOMS.keySet();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void every_room_has_classes_to_judge(String name) {
        assertThat(CLASSES.that(resideInAPackage(room(name))))
                .as("classes of %s", name)
                .extracting(JavaClass::getSimpleName)
                .anyMatch(type -> !type.equals("package-info"));
    }

    @Test
    void there_are_no_other_rooms() {
        String[] known = rooms().stream().map(HouseTest::room).toArray(String[]::new);
        assertThat(CLASSES.that(resideOutsideOfPackages(known))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_knows_only_what_the_plan_allows(String name) {
        noClasses()
                .that()
                .resideInAPackage(room(name))
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(known(name))
                .because(
                        "arrows between rooms go one way, so that each can be read, tested and"
                                + " changed without the others")
                .check(CLASSES);
    }

    @Test
    void packages_form_no_circles() {
        slices().matching("org.clauseline.(**)")
                .should()
                .beFreeOfCycles()
                .because("in a circle no package can be understood before the others")
                .check(CLASSES);
    }

    @Test
    void only_desktop_knows_javafx() {
        noClasses()
                .that()
                .resideOutsideOfPackage(room("desktop"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..")
                .because("all that the program computes can be computed without a screen")
                .check(CLASSES);
    }

    @Test
    void only_store_and_exchange_know_gson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(room("store"), room("exchange"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(GSON)
                .because("how a dossier is written down is no business of those who use it")
                .check(CLASSES);
    }

    @Test
    void dossier_compare_and_timeline_touch_no_file() {
        noClasses()
                .that()
                .resideInAnyPackage(room("dossier"), room("compare"), room("timeline"))
                .should()
                .dependOnClassesThat(World.files())
                .because("what they answer depends on their arguments alone")
                .check(CLASSES);
    }

    @Test
    void only_cli_and_desktop_read_clock_zone_and_locale() {
        noClasses()
                .that()
                .resideOutsideOfPackages(room("cli"), room("desktop"))
                .should()
                .accessTargetWhere(World.ambient())
                .because(
                        "they are handed in: the same dossier gives the same bytes in every"
                                + " country, on every day")
                .check(CLASSES);
    }

    @Test
    void nobody_reaches_another_machine() {
        noClasses()
                .should()
                .dependOnClassesThat(World.network())
                .orShould()
                .accessTargetWhere(World.fetching())
                .because(
                        "nothing leaves the reader's machine: the program opens no connection,"
                                + " ever")
                .check(CLASSES);
    }

    private static String[] known(String name) {
        return Stream.of(List.of(room(name)), ROOMS.getOrDefault(name, List.of()), JDK)
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    private static String room(String name) {
        return "org.clauseline." + name + "..";
    }

    private static List<String> in(String... names) {
        return Stream.of(names).map(HouseTest::room).toList();
    }

    private static List<String> and(List<String> rooms, String... libraries) {
        return Stream.concat(rooms.stream(), Stream.of(libraries)).toList();
    }
}
