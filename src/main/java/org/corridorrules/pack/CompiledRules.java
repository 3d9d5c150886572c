package org.corridorrules.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.drools.model.Model;

/**
 * Rules compiled to classes of Drools' executable model.
 *
 * @param classes the class files by path
 * @param models names of the classes among them that hold the rules
 */
record CompiledRules(SortedMap<String, byte[]> classes, List<String> models) {

    /** Names a list among the classes. */
    private static final String MODELS = "models";

    /** Otherwise the clock would be read. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The part of it that lies in a package and the packages below. */
    CompiledRules of(String packageName) {
        String from = packageName.replace('.', '/') + "/";
        return new CompiledRules(
                new TreeMap<>(classes.subMap(from, from + Character.MAX_VALUE)),
                models.stream()
                        .filter(model -> model.startsWith(packageName + "."))
                        .toList());
    }

    /** The rules, from a class loader of their own. */
    List<Model> load() {
        return load(models, new MemoryLoader(classes));
    }

    /** The rules with these model classes. */
    static List<Model> load(List<String> names, ClassLoader loader) {
        List<Model> models = new ArrayList<>();
        for (String name : names) {
            try {
                models.add(
                        (Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the compiled rules " + name + " are missing or of another version", e);
            }
        }
        return models;
    }

    /** The rules as one archive. */
    byte[] toArchive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> file : classes.entrySet()) {
                put(archive, file.getKey(), file.getValue());
            }
            put(archive, MODELS, String.join("\n", models).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream archive, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        archive.putNextEntry(entry);
        archive.write(content);
    }

    /**
     * Reads what {@link #toArchive} has written.
     *
     * @throws IOException if it is something else
     */
    static CompiledRules ofArchive(byte[] bytes) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                classes.put(entry.getName(), archive.readAllBytes());
            }
        }
        byte[] models = classes.remove(MODELS);
        if (models == null) {
            throw new IOException("this is no archive of compiled rules");
        }
        return new CompiledRules(
                classes, new String(models, StandardCharsets.UTF_8).lines().toList());
    }

    private static final class MemoryLoader extends ClassLoader {
        private final Map<String, byte[]> classes;

        MemoryLoader(Map<String, byte[]> classes) {
            super(CompiledRules.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
