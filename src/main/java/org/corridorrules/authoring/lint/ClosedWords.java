package org.corridorrules.authoring.lint;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.corridorrules.fact.Facts;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Sees;
import org.corridorrules.pack.Term;

/** Knows which terms are compared with words of the program, such as RAIL, and not with codes of the law. */
final class ClosedWords {

    private ClosedWords() {}

    static boolean areWordsOf(String fact, Term.Chain term) {
        Class<?> type = Facts.VOCABULARY.fact(fact);
        Method member = null;
        for (Term.Step step : term.steps()) {
            member = type == null ? null : member(type, step);
            if (member == null) {
                return false;
            }
            if (step.name().text().equals("fieldIs")) {
                return isWordField(type, Terms.texts(term));
            }
            type = member.getReturnType();
        }
        Parameter[] parameters = member.getParameters();
        Annotation literal = parameters.length == 0
                ? member.getAnnotation(Literal.class)
                : parameters[parameters.length - 1].getAnnotation(Literal.class);
        return literal != null;
    }

    private static Method member(Class<?> type, Term.Step step) {
        String name = step.name().text();
        String bean = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        int count = step.values() == null ? 0 : step.values().size();
        return Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == count)
                .filter(method -> List.of(name, "get" + bean, "is" + bean).contains(method.getName()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the field that a path leads to holds one of few words, or yes or no. */
    private static boolean isWordField(Class<?> fact, List<String> texts) {
        Sees sees = fact.getAnnotation(Sees.class);
        if (sees == null || texts == null || texts.isEmpty()) {
            return false;
        }
        Type type = sees.value();
        for (String part : texts.get(0).split("/")) {
            Type owner = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
            if (!(owner instanceof Class<?> record) || !record.isRecord()) {
                return false;
            }
            type = Stream.of(record.getRecordComponents())
                    .filter(component -> component.getName().equals(part))
                    .map(RecordComponent::getGenericType)
                    .findFirst()
                    .orElse(owner);
        }
        return type instanceof Class<?> found && (found.isEnum() || found == Boolean.class || found == boolean.class);
    }
}
