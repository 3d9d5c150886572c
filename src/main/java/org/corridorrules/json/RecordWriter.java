package org.corridorrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * Writes records as JSON: components in the order of their declaration, instants with seconds and offset, absent values
 * as null. The counterpart of {@link StrictReader}. Thread-safe.
 */
public final class RecordWriter {

    private static final ClassValue<Plan> PLANS = new ClassValue<>() {
        @Override
        protected Plan computeValue(Class<?> type) {
            return Plan.of(type);
        }
    };

    private RecordWriter() {}

    /** @param names encoded once, because every record of a report repeats them */
    private record Plan(SerializableString[] names, MethodHandle[] accessors) {
        static Plan of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            SerializableString[] names = new SerializableString[components.length];
            MethodHandle[] accessors = new MethodHandle[components.length];
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            for (int i = 0; i < components.length; i++) {
                names[i] = new SerializedString(components[i].getName());
                try {
                    components[i].getAccessor().setAccessible(true);
                    accessors[i] = lookup.unreflect(components[i].getAccessor());
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
            return new Plan(names, accessors);
        }
    }

    /** Writes a record, list, map or plain value. */
    public static void write(JsonGenerator json, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Record) {
            json.writeStartObject();
            Plan plan = PLANS.get(value.getClass());
            for (int i = 0; i < plan.names.length; i++) {
                json.writeFieldName(plan.names[i]);
                write(json, component(plan.accessors[i], value));
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeString(number.toPlainString());
        } else if (value instanceof OffsetDateTime instant) {
            json.writeString(Instants.write(instant));
        } else {
            json.writeString(value.toString());
        }
    }

    private static Object component(MethodHandle accessor, Object value) throws IOException {
        try {
            return accessor.invoke(value);
        } catch (Throwable e) {
            throw new IOException("cannot read " + value.getClass().getSimpleName(), e);
        }
    }
}
