package org.clauseline.dossier.edit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The components of a record one by one, whatever record it is: what was changed in it, and a copy
 * with other values. Read from the record itself, so that a field added to the model later is
 * compared and merged without anybody thinking of it.
 */
final class Parts {
    private Parts() {}

    /** Names of the components in which two records of one type differ, in their order. */
    static List<String> changed(Record one, Record other) {
        List<String> names = new ArrayList<>();
        for (RecordComponent part : one.getClass().getRecordComponents()) {
            if (!Objects.equals(value(part, one), value(part, other))) {
                names.add(part.getName());
            }
        }
        return names;
    }

    /** The value of a component. */
    static Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("components of records are readable", impossible);
        }
    }

    /** A record of the same type with these values. */
    static <R extends Record> R with(R record, List<Object> values) {
        Class<?>[] types =
                Arrays.stream(record.getClass().getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            Constructor<R> maker = (Constructor<R>) record.getClass().getDeclaredConstructor(types);
            return maker.newInstance(values.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("records have this constructor", impossible);
        }
    }
}
