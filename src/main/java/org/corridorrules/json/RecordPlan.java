package org.corridorrules.json;

import java.lang.invoke.MethodHandle;
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
    private final MethodHandle constructor;

    /** @param constructor takes the components as one array */
    RecordPlan(List<Part> parts, MethodHandle constructor) {
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
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
