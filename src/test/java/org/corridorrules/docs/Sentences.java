package org.corridorrules.docs;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithJavadoc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the sources say of facts and their words: sentences and names, which compiled classes no longer have. */
final class Sentences {

    private static final Path SOURCES = Path.of("src/main/java");

    private final JavaParser parser =
            new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
    private final Map<Class<?>, TypeDeclaration<?>> types = new HashMap<>();

    /** The sentences in front of a fact. */
    String of(Class<?> type) {
        return sentence(source(type));
    }

    /** The sentences in front of a property, predicate or call; empty without any. */
    String of(Method method) {
        return sentence(source(method));
    }

    /** The sentences in front of a word of a closed list; empty without any. */
    String of(Enum<?> word) {
        return source(word.getDeclaringClass()).asEnumDeclaration().getEntries().stream()
                .filter(entry -> entry.getNameAsString().equals(word.name()))
                .map(EnumConstantDeclaration.class::cast)
                .map(Sentences::sentence)
                .findFirst()
                .orElse("");
    }

    /** Names of what stands in the brackets. */
    List<String> values(Method method) {
        return source(method).getParameters().stream()
                .map(parameter -> parameter.getNameAsString())
                .toList();
    }

    private MethodDeclaration source(Method method) {
        String[] values = Arrays.stream(method.getParameters())
                .map(Parameter::getType)
                .map(Class::getSimpleName)
                .toArray(String[]::new);
        return source(method.getDeclaringClass()).getMethodsByName(method.getName()).stream()
                .filter(source -> Arrays.equals(values, types(source)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no source of " + method));
    }

    /** Without packages, since some sources write them out. */
    private static String[] types(CallableDeclaration<?> source) {
        return source.getParameters().stream()
                .map(parameter -> parameter.getTypeAsString().replaceFirst("^.*\\.", ""))
                .toArray(String[]::new);
    }

    private TypeDeclaration<?> source(Class<?> type) {
        return types.computeIfAbsent(type, this::read);
    }

    private TypeDeclaration<?> read(Class<?> type) {
        Class<?> outer = type.getNestHost();
        try {
            CompilationUnit unit = parser.parse(SOURCES.resolve(outer.getName().replace('.', '/') + ".java"))
                    .getResult()
                    .orElseThrow();
            return unit.findFirst(TypeDeclaration.class, declared -> declared.getNameAsString()
                            .equals(type.getSimpleName()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sentence(NodeWithJavadoc<?> node) {
        return node.getJavadoc()
                .map(doc -> doc.getDescription().toText())
                .orElse("")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .replaceAll("\\bnull\\b", "nothing")
                .strip();
    }
}
