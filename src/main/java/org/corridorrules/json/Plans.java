package org.corridorrules.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds the readers of a family of records by reflection. Used by one thread, once per family. */
final class Plans {

    private final Map<Class<?>, RecordReader> records = new HashMap<>();

    private Plans() {}

    /** @throws IllegalArgumentException if a component's type or a rule on it cannot be read */
    static RecordReader of(Class<? extends Record> type) {
        return new Plans().record(type);
    }

    private RecordReader record(Class<?> type) {
        RecordReader known = records.get(type);
        if (known != null) {
            return known;
        }
        RecordReader reader = new RecordReader(type);
        records.put(type, reader);
        reader.plan(new RecordPlan(parts(type), constructor(type)));
        return reader;
    }

    private List<Part> parts(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        // The components that were seen are kept as the bits of one number.
        if (components.length > Long.SIZE) {
            throw new IllegalArgumentException(type.getName() + " has more than 64 components");
        }
        List<Part> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (RecordComponent component : components) {
            Part part = part(component, parts.size());
            if (!names.add(part.name())) {
                throw new IllegalArgumentException(type.getName() + " has two fields named " + part.name());
            }
            parts.add(part);
        }
        return parts;
    }

    private Part part(RecordComponent component, int index) {
        Field field = component.getAnnotation(Field.class);
        String name = field == null || field.name().isEmpty() ? component.getName() : field.name();
        try {
            Rules rules = Rules.of(field);
            ValueReader reader = value(component.getGenericType(), rules);
            // Interned, because the parser's names are: then most look-ups end at the first comparison.
            return new Part(name.intern(), index, 1L << index, rules, reader);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    component.getDeclaringRecord().getName() + "." + component.getName() + ": " + e.getMessage(), e);
        }
    }

    private ValueReader value(Type type, Rules rules) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, rules);
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("cannot read values of " + type);
        }
        only(rules.minItems() == 0 && rules.maxItems() == 0, "minItems and maxItems are for lists");
        only(
                plain == String.class || (rules.pattern() == null && rules.maxLength() == 0),
                "pattern and maxLength are for text");
        only(isNumber(plain) || (rules.min() == null && rules.max() == null), "min and max are for numbers");
        return single(plain, rules);
    }

    private ValueReader single(Class<?> type, Rules rules) {
        if (type == String.class) {
            return new TextReader(rules);
        } else if (type == boolean.class || type == Boolean.class) {
            return new BooleanReader(type.isPrimitive());
        } else if (type == int.class || type == Integer.class) {
            return new WholeNumberReader(rules, false, type.isPrimitive());
        } else if (type == long.class || type == Long.class) {
            return new WholeNumberReader(rules, true, type.isPrimitive());
        } else if (type == BigDecimal.class) {
            return new DecimalReader(rules);
        } else if (type == LocalDate.class) {
            return new DateReader();
        } else if (type == OffsetDateTime.class) {
            return new InstantReader();
        } else if (type == Duration.class) {
            return new DurationReader();
        } else if (type.isEnum()) {
            return new EnumReader(type);
        } else if (type.isRecord()) {
            return record(type);
        }
        throw new IllegalArgumentException("cannot read values of " + type.getName());
    }

    private ValueReader container(ParameterizedType type, Rules rules) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return new ListReader(value(arguments[0], rules.ofEntry()), rules);
        }
        if (type.getRawType() == Map.class && arguments[0] == String.class) {
            only(rules.minItems() == 0 && rules.maxItems() == 0, "minItems and maxItems are for lists");
            return new MapReader(value(arguments[1], rules.ofEntry()));
        }
        throw new IllegalArgumentException("cannot read values of " + type.getTypeName());
    }

    private static void only(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static boolean isNumber(Class<?> type) {
        return type == int.class
                || type == Integer.class
                || type == long.class
                || type == Long.class
                || type == BigDecimal.class;
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(components);
            canonical.setAccessible(true);
            return canonical;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot build " + type.getName(), e);
        }
    }
}
