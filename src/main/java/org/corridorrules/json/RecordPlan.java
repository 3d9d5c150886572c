package org.corridorrules.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the reader knows of one type of record: its components and its constructor. Immutable. */
final class RecordPlan {

    private final List<Part> parts;
    private final List<String> names;
    private final Map<String, Part> byName = new HashMap<>();
    private final Object[] absent;
    private final long required;
    private final Constructor<?> constructor;

    /** @param constructor the canonical one; a method handle is no faster and costs a start ten times as much */
    RecordPlan(List<Part> parts, Constructor<?> constructor) {
        this.parts = List.copyOf(parts);
        this.names = parts.stream().map(Part::name).toList();
        this.absent = parts.stream().map(part -> part.reader().absent()).toArray();
        this.constructor = constructor;
        long needed = 0;
        for (Part part : parts) {
            byName.put(part.name(), part);
            needed |= part.rules().required() ? part.bit() : 0;
        }
        this.required = needed;
    }

    List<Part> parts() {
        return parts;
    }

    Collection<String> names() {
        return names;
    }

    Part part(String name) {
        return byName.get(name);
    }

    Object[] absentValues() {
        return absent.clone();
    }

    /** The required components that are not among those seen. */
    List<Part> missing(long seen) {
        long missing = required & ~seen;
        return missing == 0
                ? List.of()
                : parts.stream().filter(part -> (part.bit() & missing) != 0).toList();
    }

    Object build(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
