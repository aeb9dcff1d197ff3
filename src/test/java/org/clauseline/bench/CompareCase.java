package org.clauseline.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two versions of a text whose true alignment is known.
 *
 * @param id the name of the case
 * @param language its language
 * @param kind where it comes from: real, synthetic or hard
 * @param left the old items by id, in order
 * @param right the new items by id, in order
 * @param truth what became of them
 * @param ignoredLeft old items about which nobody can tell
 * @param ignoredRight new items about which nobody can tell
 */
record CompareCase(
        String id,
        String language,
        String kind,
        Map<String, String> left,
        Map<String, String> right,
        List<Entry> truth,
        Set<String> ignoredLeft,
        Set<String> ignoredRight) {
    /**
     * What became of some items.
     *
     * @param left ids of old items
     * @param right ids of new items
     * @param operation unchanged, amended, moved, moved_amended, merged, split, added or removed
     */
    record Entry(List<String> left, List<String> right, String operation) {}

    /** Whether an old item became a new one with other words or signs, moved or not. */
    boolean isAmended(String leftId, String rightId) {
        return truth.stream()
                .anyMatch(
                        entry ->
                                entry.left().equals(List.of(leftId))
                                        && entry.right().equals(List.of(rightId))
                                        && entry.operation().endsWith("amended"));
    }

    /**
     * The number under which other items refer to one, if it has any: laws number their sections;
     * other ids are names that only the cases know.
     */
    static String number(String id) {
        return id.startsWith("§ ") || id.startsWith("Art. ") ? id : "";
    }

    /** Reads a folder of cases, by name. */
    static List<CompareCase> readAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<CompareCase> cases = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
                cases.add(read(JsonParser.parseString(Files.readString(file)).getAsJsonObject()));
            }
            return cases;
        }
    }

    private static CompareCase read(JsonObject json) {
        List<Entry> truth = new ArrayList<>();
        for (JsonElement element : json.getAsJsonArray("alignment")) {
            JsonObject entry = element.getAsJsonObject();
            truth.add(
                    new Entry(
                            ids(entry, "left"),
                            ids(entry, "right"),
                            entry.get("op").getAsString()));
        }
        JsonObject ignore = json.has("ignore") ? json.getAsJsonObject("ignore") : new JsonObject();
        return new CompareCase(
                json.get("id").getAsString(),
                json.get("lang").getAsString(),
                json.get("kind").getAsString(),
                items(json.getAsJsonArray("left")),
                items(json.getAsJsonArray("right")),
                truth,
                Set.copyOf(ids(ignore, "left")),
                Set.copyOf(ids(ignore, "right")));
    }

    private static Map<String, String> items(JsonArray array) {
        Map<String, String> items = new LinkedHashMap<>();
        for (JsonElement element : array) {
            JsonObject item = element.getAsJsonObject();
            items.put(item.get("id").getAsString(), item.get("text").getAsString());
        }
        return items;
    }

    private static List<String> ids(JsonObject json, String key) {
        List<String> ids = new ArrayList<>();
        if (json.has(key)) {
            json.getAsJsonArray(key).forEach(id -> ids.add(id.getAsString()));
        }
        return ids;
    }
}
