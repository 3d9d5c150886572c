package org.corridorrules.docs;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridorrules.fact.Facts;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Sees;

/** Writes {@code docs/vocabulary.md}: what rules may speak of, one table for each fact, and the calls that report. */
final class VocabularyPage {

    private static final String HEAD =
            """
            # Vocabulary

            What a rule may say. Made from the program; `VocabularyPageTest` says so when it is stale, and how to make it anew.

            A rule looks at one fact: a part of the shipment at one checkpoint. The conditions stand in its brackets, with
            commas between them, and all must hold: `ConsignmentAt( territory == "EU", act == "IMPORT", ioss )`. `!` in front of a
            condition turns it round, `||` means or. What stands in italics in the tables is to be filled in,
            with what the second column says:

            | said | what to write |
            |---|---|
            | a parameter | the name of a parameter under `rules/parameters/`, in quotes |
            | a list | the name of a list under `rules/reference/`, in quotes, without `.csv` |
            | a field | a field of the part, such as `"consignee/phone"`; `corridor schema shipment` lists all |

            A condition never holds where the shipment lacks the data that it asks for. "Nothing" means that there is no value;
            a comparison with it does not hold. The last column names a rule that uses the word, or - where
            none does yet.

            """;

    private final Sentences sentences = new Sentences();
    private final Examples examples;
    private final Set<Class<?>> closed = new LinkedHashSet<>();

    VocabularyPage(Examples examples) {
        this.examples = examples;
    }

    String text() {
        StringBuilder page = new StringBuilder(HEAD);
        Map<Class<?>, List<Class<?>>> sharers = sharers();
        List<Class<?>> shared = sharers.keySet().stream()
                .filter(type -> sharers.get(type).size() > 1)
                .sorted(Comparator.comparingInt(VocabularyPage::depth))
                .toList();
        page.append("## Words of every fact\n\n").append(table("", shared));
        for (String name : Facts.VOCABULARY.facts()) {
            Class<?> fact = Facts.VOCABULARY.fact(name);
            page.append("\n## ").append(name).append("\n\n").append(sentences.of(fact));
            Sees sees = fact.getAnnotation(Sees.class);
            page.append(" ")
                    .append(
                            sees == null
                                    ? "It has no fields."
                                    : "Its fields are those of `" + sees.value().getSimpleName()
                                            + "` in `corridor schema shipment`.");
            List<Class<?>> own = chain(fact).stream()
                    .filter(type -> !shared.contains(type))
                    .sorted(Comparator.comparingInt(VocabularyPage::depth).reversed())
                    .toList();
            page.append("\n\n").append(table(name, own));
        }
        page.append(
                "\n## findings\n\nThe one call behind `then`. *subject* is the name that the rule gave its fact, such as `$parcel`.\n\n");
        page.append(calls());
        page.append("\n## Words of closed lists\n");
        for (Class<?> list : closed) {
            page.append("\n### ").append(name(list)).append("\n\n").append(words(list));
        }
        return page.toString();
    }

    /** Which facts have the words of a class. */
    private static Map<Class<?>, List<Class<?>>> sharers() {
        return Facts.VOCABULARY.facts().stream()
                .map(Facts.VOCABULARY::fact)
                .flatMap(fact -> chain(fact).stream().map(type -> Map.entry(type, fact)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static List<Class<?>> chain(Class<?> fact) {
        return Stream.<Class<?>>iterate(fact, type -> type != Object.class, Class::getSuperclass)
                .toList();
    }

    private static int depth(Class<?> type) {
        return chain(type).size();
    }

    private String table(String fact, List<Class<?>> types) {
        String rows = types.stream().flatMap(type -> words(type, fact)).collect(Collectors.joining());
        return rows.isEmpty()
                ? "It has no words of its own.\n"
                : "| word | values | what it asks | rule |\n|---|---|---|---|\n" + rows;
    }

    /** In the order of the alphabet, since that of a class is not known. */
    private Stream<String> words(Class<?> type, String fact) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(VocabularyPage::heard)
                .sorted(Comparator.comparing(VocabularyPage::word).thenComparing(Method::getParameterCount))
                .map(method -> row(
                        shown(word(method), sentences.values(method)),
                        values(method),
                        sentences.of(method),
                        examples.of(fact, word(method))));
    }

    private String calls() {
        String rows = Arrays.stream(Facts.VOCABULARY.reporter().getDeclaredMethods())
                .filter(VocabularyPage::heard)
                .sorted(Comparator.comparing(Method::getName)
                        .thenComparing(Method::getParameterCount)
                        .thenComparing(Method::toString))
                .map(method -> row(
                        shown("findings." + method.getName(), sentences.values(method)),
                        values(method),
                        sentences.of(method),
                        examples.ofCall(method.getName(), method.getParameterCount())))
                .collect(Collectors.joining());
        return "| call | values | what it does | rule |\n|---|---|---|---|\n" + rows;
    }

    private static boolean heard(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }

    private static String row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** As it is written in a rule. */
    private static String shown(String word, List<String> values) {
        String brackets = values.isEmpty() ? "" : values.stream().collect(Collectors.joining("*, *", "( *", "* )"));
        return "**" + word + "**" + brackets;
    }

    /** What may stand in the brackets, or behind == where there are none. */
    private String values(Method method) {
        if (method.getParameterCount() == 0) {
            return method.getReturnType() == boolean.class ? "yes or no" : kind(method, method.getReturnType());
        }
        List<String> names = sentences.values(method);
        List<String> kinds = new java.util.ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            java.lang.reflect.Parameter parameter = method.getParameters()[i];
            String kind = kind(parameter, parameter.getType());
            if (!names.get(i).equals("subject")) {
                kinds.add(kind.equals(names.get(i)) ? kind : "*" + names.get(i) + "*: " + kind);
            }
        }
        String asked = String.join("; ", kinds);
        String answer = Set.of(boolean.class, void.class).contains(method.getReturnType())
                ? ""
                : "gives " + kind(method, method.getReturnType());
        return Stream.of(asked, answer).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private String kind(AnnotatedElement element, Class<?> type) {
        Literal literal = element.getAnnotation(Literal.class);
        if (literal == null) {
            return kind(type);
        }
        return switch (literal.value()) {
            case PARAMETER -> "parameter";
            case LIST -> "list";
            case FIELD -> "field";
            case WORD -> {
                closed.add(literal.of());
                String name = name(literal.of());
                yield "a word of [" + name + "](#" + name.toLowerCase(java.util.Locale.ROOT) + ")";
            }
        };
    }

    private String kind(Class<?> type) {
        if (Facts.VOCABULARY.facts().contains(type.getSimpleName())) {
            return "a [" + type.getSimpleName() + "](#" + type.getSimpleName().toLowerCase(java.util.Locale.ROOT) + ")";
        }
        return switch (type.getSimpleName()) {
            case "String" -> "a text in quotes";
            case "int", "long", "Integer", "Long", "BigDecimal" -> "a number";
            case "boolean" -> "yes or no";
            case "LocalDate" -> "a day";
            case "OffsetDateTime" -> "a moment";
            case "Money", "Sum" -> "an amount";
            case "Duration", "Period" -> "a length of time";
            case "List", "Set", "Collection" -> "several values";
            case "Object" -> "a value that was worked out";
            case "Subject" -> "the fact";
            case "Fault" -> "what is wrong with a number";
            default -> throw new IllegalStateException("no plain word for " + type);
        };
    }

    /** Several lists are called Kind, each of another thing. */
    private static String name(Class<?> list) {
        Class<?> owner = list.getEnclosingClass();
        return (owner == null ? "" : owner.getSimpleName()) + list.getSimpleName();
    }

    private String words(Class<?> list) {
        List<Enum<?>> words = Arrays.stream(list.getEnumConstants())
                .<Enum<?>>map(Enum.class::cast)
                .toList();
        boolean told = words.stream().anyMatch(word -> !sentences.of(word).isEmpty());
        if (!told) {
            return words.stream().map(word -> "`" + word.name() + "`").collect(Collectors.joining(", ", "", "\n"));
        }
        return words.stream()
                .map(word -> row("`" + word.name() + "`", sentences.of(word)))
                .collect(Collectors.joining("", "| word | meaning |\n|---|---|\n", ""));
    }

    private static String word(Method method) {
        String name = method.getName();
        int prefix = method.getParameterCount() > 0 ? 0 : name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        return prefix == 0 ? name : Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
    }
}
