package org.corridorrules.fact;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads a field of a record by its path, such as {@code order/number}. Thread-safe. */
public final class FieldPaths {

    private final Map<Class<?>, Map<String, MethodHandle>> accessors = new ConcurrentHashMap<>();

    /** The value at the path, or null if it or anything above it is absent. */
    public Object read(Object start, String path) {
        Object value = start;
        int from = 0;
        while (value != null && from < path.length()) {
            int slash = path.indexOf('/', from);
            int to = slash < 0 ? path.length() : slash;
            value = step(value, path.substring(from, to));
            from = to + 1;
        }
        return value;
    }

    private Object step(Object value, String name) {
        if (value instanceof List<?> list) {
            int index = Integer.parseInt(name);
            return index < list.size() ? list.get(index) : null;
        }
        if (value instanceof Map<?, ?> map) {
            return map.get(name);
        }
        MethodHandle accessor = accessors
                .computeIfAbsent(value.getClass(), FieldPaths::accessorsOf)
                .get(name);
        if (accessor == null) {
            throw new IllegalArgumentException(value.getClass().getSimpleName() + " has no field " + name);
        }
        try {
            return accessor.invoke(value);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, MethodHandle> accessorsOf(Class<?> type) {
        Map<String, MethodHandle> result = new ConcurrentHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                result.put(component.getName(), MethodHandles.publicLookup().unreflect(component.getAccessor()));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return result;
    }
}
