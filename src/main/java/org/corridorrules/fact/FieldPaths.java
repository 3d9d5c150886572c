package org.corridorrules.fact;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Reads a field of a record by its path, such as {@code order/number}. A path is resolved once for each record type;
 * as many are kept as the rules name. Thread-safe.
 */
public final class FieldPaths {

    private final Map<Class<?>, Map<String, List<Function<Object, Object>>>> resolved = new ConcurrentHashMap<>();

    /** The value at the path, or null if it or anything above it is absent. */
    public Object read(Object start, String path) {
        Map<String, List<Function<Object, Object>>> paths = resolved.get(start.getClass());
        if (paths == null) {
            paths = resolved.computeIfAbsent(start.getClass(), type -> new ConcurrentHashMap<>());
        }
        List<Function<Object, Object>> steps = paths.get(path);
        if (steps == null) {
            steps = paths.computeIfAbsent(path, name -> resolve(start.getClass(), name));
        }
        Object value = start;
        for (int i = 0; i < steps.size() && value != null; i++) {
            value = steps.get(i).apply(value);
        }
        return value;
    }

    private static List<Function<Object, Object>> resolve(Class<?> root, String path) {
        List<Function<Object, Object>> steps = new ArrayList<>();
        Type type = root;
        for (String name : path.isEmpty() ? new String[0] : path.split("/")) {
            if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
                int index = Integer.parseInt(name);
                steps.add(list -> index < ((List<?>) list).size() ? ((List<?>) list).get(index) : null);
                type = generic.getActualTypeArguments()[0];
            } else if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
                steps.add(map -> ((Map<?, ?>) map).get(name));
                type = generic.getActualTypeArguments()[1];
            } else {
                RecordComponent component = component((Class<?>) type, name);
                steps.add(getter(component));
                type = component.getGenericType();
            }
        }
        return List.copyOf(steps);
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
