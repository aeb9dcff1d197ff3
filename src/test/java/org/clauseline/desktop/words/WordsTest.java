package org.clauseline.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.desktop.testing.FxTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every phrase that the window asks for is there, and every phrase that is there is asked for. */
class WordsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/clauseline/desktop");
    private static final Path RESOURCES = Path.of("src/main/resources/org/clauseline/desktop");

    /** A key as code writes it: {@code "whole.key"}, or {@code "beginning." + something}. */
    private static final Pattern ASKED =
            Pattern.compile("[wW]ords(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"(\\s*\\+)?");

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]+)\"");

    /**
     * What code asks for.
     *
     * @param literals all strings in it, for keys that are handed on before they are asked for
     */
    private record Asked(
            TreeSet<String> keys, TreeSet<String> beginnings, TreeSet<String> literals) {
        boolean covers(String key) {
            return literals.contains(key) || beginnings.stream().anyMatch(key::startsWith);
        }
    }

    @TestFactory
    Stream<DynamicTest> theWordsOf() throws IOException {
        return bundles().stream()
                .map(
                        bundle ->
                                DynamicTest.dynamicTest(
                                        RESOURCES.relativize(bundle).toString(),
                                        () -> check(bundle)));
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<Path> found =
                    files.filter(file -> file.endsWith("words.properties")).sorted().toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    private static void check(Path bundle) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        }
        Path folder = SOURCES.resolve(RESOURCES.relativize(bundle).resolveSibling(""));
        Asked asked = askedIn(folder);
        TreeSet<String> missing = new TreeSet<>(asked.keys());
        missing.removeAll(words.stringPropertyNames());
        TreeSet<String> unused = new TreeSet<>(words.stringPropertyNames());
        unused.removeIf(asked::covers);
        assertThat(missing).as("asked for and not there").isEmpty();
        assertThat(unused).as("there and not asked for").isEmpty();
        words.forEach(
                (key, phrase) ->
                        assertThat(phrase.toString())
                                .as("%s: a straight apostrophe would be swallowed", key)
                                .doesNotContain("'"));
    }

    private static Asked askedIn(Path folder) throws IOException {
        Asked asked = new Asked(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file, StandardCharsets.UTF_8);
                LITERAL.matcher(code)
                        .results()
                        .forEach(found -> asked.literals().add(found.group(1)));
                Matcher matcher = ASKED.matcher(code);
                while (matcher.find()) {
                    (matcher.group(2) == null ? asked.keys() : asked.beginnings())
                            .add(matcher.group(1));
                }
            }
        }
        return asked;
    }

    @Test
    void argumentsStandWhereThePhraseSays() {
        Words words = Words.of(FxTest.class, Locale.ENGLISH);
        assertThat(words.get("sample", 3)).isEqualTo("3 events");
        assertThat(words.get("sample", 1)).isEqualTo("1 event");
    }
}
