package org.corridorrules.pack;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What rules may speak of: the facts that a pattern can match, their properties and predicates, and the calls with
 * which a rule reports. Immutable and thread-safe.
 */
public final class Vocabulary {

    private final Map<String, Class<?>> facts = new LinkedHashMap<>();
    private final Class<?> reporter;
    /** Asked for every word of every rule; Java makes a new list each time. */
    private final Map<Class<?>, List<Method>> methods = new ConcurrentHashMap<>();

    /**
     * @param facts the classes that a pattern can match
     * @param reporter the class behind the word {@code findings}
     */
    public Vocabulary(List<Class<?>> facts, Class<?> reporter) {
        facts.forEach(fact -> this.facts.put(fact.getSimpleName(), fact));
        this.reporter = reporter;
    }

    /** Names of the facts. */
    public Set<String> facts() {
        return facts.keySet();
    }

    /** The fact with this name, or null. */
    public Class<?> fact(String name) {
        return facts.get(name);
    }

    /** The class behind the word {@code findings}. */
    public Class<?> reporter() {
        return reporter;
    }

    /** A short hash of every word: compiled rules fit only the vocabulary that they were compiled against. */
    String fingerprint() {
        String words = facts.values().stream()
                .flatMap(fact -> methods(fact).stream())
                .map(Method::toString)
                .sorted()
                .collect(java.util.stream.Collectors.joining("\n"));
        String calls = methods(reporter).stream()
                .map(Method::toString)
                .sorted()
                .collect(java.util.stream.Collectors.joining("\n"));
        return Hashes.sha256((words + calls).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .substring(0, 16);
    }

    /** The declarations that every rule file gets, on one line. */
    String prelude() {
        StringBuilder text = new StringBuilder();
        facts.values()
                .forEach(fact -> text.append(" import ").append(fact.getName()).append(';'));
        return text.append(" global ")
                .append(reporter.getName())
                .append(" findings;")
                .toString();
    }

    /** Names of the properties and predicates of a class. */
    Set<String> members(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Method method : methods(type)) {
            names.add(method.getParameterCount() == 0 ? property(method) : method.getName());
        }
        return names;
    }

    /** The predicate or property with this name and number of arguments, or null. */
    public Method member(Class<?> type, String name, int arguments) {
        for (Method method : methods(type)) {
            boolean named = method.getName().equals(name)
                    || method.getParameterCount() == 0 && property(method).equals(name);
            if (named && (method.getParameterCount() == arguments || method.isVarArgs())) {
                return method;
            }
        }
        return null;
    }

    private List<Method> methods(Class<?> type) {
        return methods.computeIfAbsent(type, Vocabulary::find);
    }

    private static List<Method> find(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .toList();
    }

    private static String property(Method method) {
        String name = method.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        boolean bean = prefix > 0 && name.length() > prefix && Character.isUpperCase(name.charAt(prefix));
        return bean ? Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1) : name;
    }
}
