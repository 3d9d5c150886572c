package org.corridorrules.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.corridorrules.json.Reading;
import org.corridorrules.json.RecordWriter;
import org.corridorrules.json.StrictReader;

/**
 * A pack whose rules are compiled together: its content as {@code pack.json} and its classes. The bundled pack is held in
 * this form.
 */
public record CompiledPack(PackContent content, SortedMap<String, byte[]> classes) {

    /** Where the bundled pack lies on the class path. */
    public static final String BUNDLED = "org/corridorrules/bundled/pack.json";

    private static final StrictReader<PackContent> READER = StrictReader.of(PackContent.class);
    private static final StrictReader<PackContent.Language> TEXTS = StrictReader.of(PackContent.Language.class);
    private static final JsonFactory JSON =
            new JsonFactoryBuilder().disable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /**
     * Reads and compiles the files of a pack.
     *
     * @throws RulePackException with everything that is wrong
     */
    public static CompiledPack compile(PackFiles files, Vocabulary vocabulary) {
        PackContent content = PackReader.readSound(files, vocabulary);
        CompiledRules compiled = RuleCompiler.compile(files, vocabulary);
        return new CompiledPack(content.withModels(compiled.models()), compiled.classes());
    }

    /** The bundled pack, whose classes are on the class path of this library. */
    public static RulePack bundled() {
        ClassLoader loader = CompiledPack.class.getClassLoader();
        PackContent content = bundled(READER, BUNDLED);
        // Of four languages a run needs one.
        return new RulePack(
                content,
                new Models(content.models(), names -> CompiledRules.load(names, loader)),
                language -> bundled(TEXTS, beside(BUNDLED, language)).texts());
    }

    private static <R extends Record> R bundled(StrictReader<R> reader, String name) {
        try (InputStream input = CompiledPack.class.getClassLoader().getResourceAsStream(name)) {
            if (input == null) {
                throw new IllegalStateException("the library was built without its rule pack: " + name + " is missing");
            }
            return read(reader, input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that holds the texts of a language, such as {@code pack.en.json} beside {@code pack.json}. */
    private static String beside(String contentName, String language) {
        return contentName.replaceFirst("[.]json$", "." + language + ".json");
    }

    /** The pack, ready to judge. */
    public RulePack load() {
        return new RulePack(content, new CompiledRules(classes, content.models()).load());
    }

    /** Writes the pack into a directory: classes by their path, the content under the given name. */
    public void write(Path directory, String contentName) throws IOException {
        for (Map.Entry<String, byte[]> file : classes.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        List<PackContent.Language> named = new ArrayList<>();
        for (PackContent.Language texts : content.texts()) {
            write(directory.resolve(beside(contentName, texts.language())), texts);
            named.add(new PackContent.Language(texts.language(), Map.of()));
        }
        write(directory.resolve(contentName), content.withTexts(named));
    }

    private static void write(Path path, Record record) throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, json(record));
    }

    /** Content as JSON. */
    static byte[] json(Record record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = JSON.createGenerator(bytes)) {
            RecordWriter.write(generator, record);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #json} has written.
     *
     * @throws IOException if it is damaged or of another version
     */
    static PackContent content(InputStream input) throws IOException {
        return read(READER, input);
    }

    private static <R extends Record> R read(StrictReader<R> reader, InputStream input) throws IOException {
        Reading<R> reading = reader.read(input);
        if (!reading.ok()) {
            throw new IOException(
                    "a compiled pack cannot be read: " + reading.problems().get(0));
        }
        return reading.value();
    }
}
