package org.clauseline.exchange.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a table holds what.
 *
 * @param columns numbers of columns, from 0
 * @param order how dates such as 3/4/2025 are meant; absent to find it out from the table
 */
public record Mapping(Map<Field, Integer> columns, Optional<DateOrder> order) {
    public Mapping {
        columns = Map.copyOf(columns);
    }

    /** In which order day and month stand in dates of three numbers. */
    public enum DateOrder {
        DAY_FIRST,
        MONTH_FIRST
    }

    /** What a column can hold, with the heads under which it is looked for. */
    public enum Field {
        WHEN("when|date|edtf|start date|start|datum|day|дата"),
        TIME("time|start time|hour"),
        END("end|end date|until|to"),
        END_TIME("end time"),
        TITLE("headline|title|event|name|what|subject|summary line"),
        SUMMARY("summary|text|description|details|body|notes"),
        PLACE("place|location|where|city"),
        SIDE("side|group|party|lane|tag"),
        CATEGORY("category|kind|type"),
        STATUS("status|certainty"),
        IMPORTANCE("importance|weight"),
        ACTORS("actors|actor|who|people|persons"),
        RESPONDS("responds to|in response to|responds"),
        SOURCE("sources|source|publisher|reference"),
        URL("source addresses|url|link|address|source url"),
        ID("id|uid|unique_id");

        /** With "|" between them and at both ends. */
        private final String heads;

        Field(String heads) {
            this.heads = "|" + heads + "|";
        }

        /** The name on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The mapping that the heads of columns suggest. */
    public static Mapping guess(List<String> heads) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            for (int column = 0; column < heads.size(); column++) {
                String head = heads.get(column).strip().toLowerCase(Locale.ROOT);
                if (!head.isEmpty()
                        && field.heads.contains("|" + head + "|")
                        && !columns.containsValue(column)) {
                    columns.putIfAbsent(field, column);
                }
            }
        }
        return new Mapping(columns, Optional.empty());
    }

    /** The same with another column for a field, or with none. */
    public Mapping with(Field field, Optional<Integer> column) {
        Map<Field, Integer> changed = new EnumMap<>(Field.class);
        changed.putAll(columns);
        changed.remove(field);
        column.ifPresent(number -> changed.put(field, number));
        return new Mapping(changed, order);
    }

    /** The same with dates meant in this order. */
    public Mapping with(DateOrder meant) {
        return new Mapping(columns, Optional.of(meant));
    }

    /** What a row holds of a field; empty where it has no such cell. */
    public String cell(List<String> row, Field field) {
        Integer column = columns.get(field);
        return column == null || column >= row.size() ? "" : CsvText.plain(row.get(column));
    }

    /** Whether a table can be read by it: there must be a time and a headline. */
    public boolean isEnough() {
        return columns.containsKey(Field.WHEN) && columns.containsKey(Field.TITLE);
    }
}
