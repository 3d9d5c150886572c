package org.corridorrules.authoring.explain;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.corridorrules.authoring.LawWords;
import org.corridorrules.fact.AtCheckpoint;
import org.corridorrules.fact.FactView;
import org.corridorrules.fact.Facts;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.RulePack;
import org.corridorrules.pack.RuleText;
import org.corridorrules.pack.Weighs;

/**
 * Tells what a condition of a rule looks at, with the values of one fact: each property and predicate in it, the fields,
 * parameters and amounts that they hold against each other. Used by one thread.
 */
final class ConditionValues {

    private static final Set<String> NO_PROPERTIES =
            Set.of("in", "not", "null", "true", "false", "matches", "contains", "memberOf", "this", "str");

    private final RulePack pack;
    private final AtCheckpoint fact;
    private final List<String> words;
    private final Set<String> told = new LinkedHashSet<>();

    private ConditionValues(RulePack pack, AtCheckpoint fact, List<String> words) {
        this.pack = pack;
        this.fact = fact;
        this.words = words;
    }

    static List<String> of(RulePack pack, AtCheckpoint fact, RuleText.Condition condition) {
        ConditionValues values = new ConditionValues(pack, fact, condition.words());
        values.read();
        return List.copyOf(values.told);
    }

    private void read() {
        int i = 0;
        while (i < words.size()) {
            String word = words.get(i);
            boolean name = Character.isJavaIdentifierStart(word.charAt(0)) && !NO_PROPERTIES.contains(word);
            i = name ? chain(i) : i + 1;
        }
    }

    /** Follows {@code a.b( "x" ).c}; returns the position after it. */
    private int chain(int start) {
        int i = start;
        Object owner = fact;
        StringBuilder text = new StringBuilder();
        while (true) {
            String name = words.get(i);
            boolean call = i + 1 < words.size() && words.get(i + 1).equals("(");
            int end = call ? closing(i + 1) : i;
            List<String> arguments = call ? arguments(i + 2, end) : List.of();
            text.append(name).append(call ? "( " + String.join(" ", words.subList(i + 2, end)) + " )" : "");
            Object value = arguments == null || owner == null ? null : ask(owner, name, arguments);
            boolean further = end + 2 < words.size() && words.get(end + 1).equals(".");
            if (!further) {
                // Of a condition that is one predicate it is plain that it does not hold.
                boolean plain = start == 0 && end + 1 == words.size() && !told.isEmpty();
                if (!plain) {
                    tell(text + " is ", value);
                }
                return end + 1;
            }
            text.append('.');
            owner = value;
            i = end + 2;
        }
    }

    private Object ask(Object owner, String name, List<String> arguments) {
        Method method = Facts.VOCABULARY.member(owner.getClass(), name, arguments.size());
        if (method == null || method.isVarArgs()) {
            return null;
        }
        for (int i = 0; i < arguments.size(); i++) {
            Literal literal = method.getParameters()[i].getAnnotation(Literal.class);
            if (literal != null && owner instanceof AtCheckpoint part) {
                look(part, literal.value(), arguments.get(i));
            }
        }
        Weighs weighs = method.getAnnotation(Weighs.class);
        if (weighs != null) {
            Method weight = Facts.VOCABULARY.member(owner.getClass(), weighs.value(), arguments.size());
            if (weight == null) {
                weight = Facts.VOCABULARY.member(owner.getClass(), weighs.value(), 0);
            }
            Object value = weight == null ? null : invoke(weight, owner, arguments);
            tell(inWords(weighs.value()) + " is ", value == null ? "not there" : value);
        }
        return invoke(method, owner, arguments);
    }

    /** A field, or a parameter, that a predicate looks at. */
    private void look(AtCheckpoint part, Literal.Kind kind, String name) {
        if (kind == Literal.Kind.FIELD && !name.isEmpty()) {
            String shown = FactView.shown(FactView.field(part, name));
            told.add("the field " + name + " is " + (shown == null ? "given" : shown));
        } else if (kind == Literal.Kind.PARAMETER) {
            Parameter parameter = pack.parameters().get(name);
            if (parameter != null) {
                told.add(name + " is " + LawWords.value(FactView.parameter(part, name), parameter.unit()));
            }
        }
    }

    private void tell(String start, Object value) {
        String shown = value == null ? null : FactView.shown(value);
        if (shown != null) {
            told.add(start + shown);
        }
    }

    private static Object invoke(Method method, Object owner, List<String> arguments) {
        try {
            Object[] texts = arguments.subList(0, method.getParameterCount()).toArray();
            Object value = method.invoke(owner, texts);
            return value == null && method.getParameterCount() == 0 ? "missing" : value;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null; // What cannot be asked alone is not told.
        }
    }

    /** The texts between two positions; null if there is anything else. */
    private List<String> arguments(int from, int until) {
        List<String> texts = new ArrayList<>();
        for (String word : words.subList(from, until)) {
            if (word.startsWith("\"")) {
                texts.add(word.substring(1, word.length() - 1));
            } else if (!word.equals(",")) {
                return null;
            }
        }
        return texts;
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < words.size(); i++) {
            depth += words.get(i).equals("(") ? 1 : words.get(i).equals(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return words.size() - 1;
    }

    /** Such as "intrinsic value" for intrinsicValue. */
    private static String inWords(String name) {
        return "the " + name.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }
}
