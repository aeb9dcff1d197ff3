package org.clauseline.dossier;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places whose clocks people name beside a time. */
final class TimePlaces {
    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("kiev", "Europe/Kyiv"),
                    Map.entry("geneva", "Europe/Zurich"),
                    Map.entry("washington", "America/New_York"),
                    Map.entry("miami", "America/New_York"),
                    Map.entry("florida", "America/New_York"),
                    Map.entry("et", "America/New_York"),
                    Map.entry("est", "America/New_York"),
                    Map.entry("edt", "America/New_York"),
                    Map.entry("eastern", "America/New_York"),
                    Map.entry("cet", "Europe/Paris"),
                    Map.entry("cest", "Europe/Paris"),
                    Map.entry("eet", "Europe/Kyiv"),
                    Map.entry("eest", "Europe/Kyiv"),
                    Map.entry("msk", "Europe/Moscow"),
                    Map.entry("gmt", "UTC"),
                    Map.entry("utc", "UTC"),
                    Map.entry("abu dhabi", "Asia/Dubai"),
                    Map.entry("ankara", "Europe/Istanbul"),
                    Map.entry("beijing", "Asia/Shanghai"),
                    Map.entry("the hague", "Europe/Amsterdam"),
                    Map.entry("johannesburg", "Africa/Johannesburg"));

    private static final Map<String, ZoneId> ZONES = zones();
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)(:\\d\\d)?(?![\\d:Z+-])");

    private TimePlaces() {}

    /**
     * Words without the place at their end.
     *
     * @param rest the words before it
     * @param zone the zone of the place; absent if they name none
     */
    record Split(String rest, Optional<ZoneId> zone) {}

    static Split split(String text) {
        String plain =
                text.replaceAll("[()]", " ")
                        .replaceAll("(?i)[\\s,]+(local\\s+)?time\\s*$", "")
                        .strip();
        String[] words = plain.split("[\\s,]+", -1);
        for (int count = Math.min(3, words.length - 1); count >= 1; count--) {
            String[] last = Arrays.copyOfRange(words, words.length - count, words.length);
            Optional<ZoneId> zone = zone(String.join(" ", last));
            if (zone.isPresent()) {
                int end = plain.length();
                for (int i = last.length - 1; i >= 0; i--) {
                    end = plain.lastIndexOf(last[i], end - 1);
                }
                String rest = plain.substring(0, end).replaceAll("(?i)[\\s,]+(in)?\\s*$", "");
                return new Split(rest, zone);
            }
        }
        // "between 3 and 5 pm Kyiv on 20 Nov"
        Matcher day = Pattern.compile("(?i)(.+?)(,? on .+)").matcher(plain);
        if (day.matches()) {
            Split before = split(day.group(1));
            return new Split(before.rest() + day.group(2), before.zone());
        }
        return new Split(plain, Optional.empty());
    }

    private static Optional<ZoneId> zone(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        if (key.matches("(utc|gmt)[+-]\\d{1,2}")) {
            return Optional.of(ZoneOffset.ofHours(Integer.parseInt(key.substring(3))));
        }
        return Optional.ofNullable(ZONES.get(key));
    }

    /** By the last part of their names, as people call them, and by their whole names. */
    private static Map<String, ZoneId> zones() {
        Map<String, ZoneId> zones = new HashMap<>();
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            if (id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/.*")) {
                String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
                zones.putIfAbsent(city.toLowerCase(Locale.ROOT), ZoneId.of(id));
                zones.put(id.toLowerCase(Locale.ROOT), ZoneId.of(id));
            }
        }
        NAMED.forEach((name, id) -> zones.put(name, ZoneId.of(id)));
        return zones;
    }

    /** An expression whose clock times carry the offset that the zone has at them. */
    static String withOffsets(String expression, ZoneId zone) {
        Matcher clock = CLOCK.matcher(expression);
        return clock.replaceAll(
                found -> {
                    ZoneOffset offset = LocalDateTime.parse(found.group()).atZone(zone).getOffset();
                    return found.group() + (offset.equals(ZoneOffset.UTC) ? "Z" : offset.getId());
                });
    }
}
