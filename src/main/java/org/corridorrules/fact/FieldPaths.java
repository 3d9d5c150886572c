package org.corridorrules.fact;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Reads a field of a record by its path, such as {@code order/number}. A path is resolved once for each record type;
 * as many are kept as the rules name. Thread-safe.
 */
public final class FieldPaths {

    private final Map<String, Reader> readers = new ConcurrentHashMap<>();

    /**
     * How a path is read from one record type.
     *
     * @param next the same path from another record type, or null
     */
    private record Reader(Class<?> type, Function<Object, Object> field, Reader next) {}

    /** The value at the path, or null if it or anything above it is absent. */
    public Object read(Object start, String path) {
        for (Reader reader = readers.get(path); reader != null; reader = reader.next) {
            if (reader.type == start.getClass()) {
                return reader.field.apply(start);
            }
        }
        Class<?> type = start.getClass();
        Function<Object, Object> field = resolve(type, path);
        readers.compute(path, (key, others) -> new Reader(type, field, others));
        return field.apply(start);
    }

    private static Function<Object, Object> resolve(Class<?> root, String path) {
        Function<Object, Object> field = null;
        Type type = root;
        for (String name : path.split("/")) {
            Function<Object, Object> step;
            if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
                int index = Integer.parseInt(name);
                step = list -> index < ((List<?>) list).size() ? ((List<?>) list).get(index) : null;
                type = generic.getActualTypeArguments()[0];
            } else if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
                step = map -> ((Map<?, ?>) map).get(name);
                type = generic.getActualTypeArguments()[1];
            } else {
                RecordComponent component = component((Class<?>) type, name);
                step = getter(component);
                type = component.getGenericType();
            }
            field = field == null ? step : through(field, step);
        }
        return field;
    }

    private static Function<Object, Object> through(Function<Object, Object> above, Function<Object, Object> below) {
        return start -> {
            Object value = above.apply(start);
            return value == null ? null : below.apply(value);
        };
    }

    private static RecordComponent component(Class<?> type, String name) {
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return component;
                }
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no field " + name);
    }

    /** The accessor as a function: as fast as a call in source code, which a reflective call is not. */
    @SuppressWarnings("unchecked")
    private static Function<Object, Object> getter(RecordComponent component) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle accessor = lookup.unreflect(component.getAccessor());
            CallSite site = LambdaMetafactory.metafactory(
                    lookup,
                    "apply",
                    MethodType.methodType(Function.class),
                    MethodType.methodType(Object.class, Object.class),
                    accessor,
                    accessor.type().wrap());
            return (Function<Object, Object>) site.getTarget().invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("the field " + component.getName() + " cannot be read", e);
        }
    }
}
