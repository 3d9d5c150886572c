package org.corridorrules.pack;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks the texts in a rule that name something: parameters, lists, fields and words; and notes what was named. */
final class LiteralCheck {

    private final Set<String> parameters;
    private final Set<String> lists;
    private final SourceFile file;
    private final Set<String> parametersUsed = new TreeSet<>();
    private final Set<String> listsUsed = new TreeSet<>();

    /**
     * @param parameters names of all parameters; null if some could not be read, so that none can be called unknown
     * @param lists names of all reference lists; null likewise
     */
    LiteralCheck(Set<String> parameters, Set<String> lists, SourceFile file) {
        this.parameters = parameters;
        this.lists = lists;
        this.file = file;
    }

    Set<String> parametersUsed() {
        return parametersUsed;
    }

    Set<String> listsUsed() {
        return listsUsed;
    }

    /** @param subject the fact whose fields are meant */
    void check(Literal literal, Token token, Class<?> subject) {
        String name = token.text();
        switch (literal.value()) {
            case PARAMETER -> {
                parametersUsed.add(name);
                known(Flaw.UNKNOWN_PARAMETER, token, parameters, "parameter", "under parameters/");
            }
            case LIST -> {
                listsUsed.add(name);
                known(Flaw.UNKNOWN_LIST, token, lists, "reference list", "under reference/");
            }
            case WORD -> {
                Collection<String> words = words(literal);
                if (!words.contains(name)) {
                    file.problem(
                            Flaw.UNKNOWN_WORD,
                            token,
                            "there is no word \"" + name + "\"" + nearestOrAll(name, words, "allowed are"));
                }
            }
            case FIELD -> checkField(token, subject.getAnnotation(Sees.class));
        }
    }

    static Collection<String> words(Literal literal) {
        return Stream.of(literal.of().getEnumConstants()).map(Enum::name).toList();
    }

    private void known(Flaw flaw, Token token, Set<String> names, String what, String where) {
        String name = token.text();
        if (names != null && !names.contains(name)) {
            String hint = RuleFileReader.hint(name, names);
            file.problem(
                    flaw,
                    token,
                    "there is no " + what + " \"" + name + "\""
                            + (hint.isEmpty() ? "; add it " + where + " or name one that is there" : hint));
        }
    }

    static String nearestOrAll(String word, Collection<String> known, String introduction) {
        String hint = RuleFileReader.hint(word, known);
        return hint.isEmpty() ? "; " + introduction + " " + RuleFileReader.sorted(known) : hint;
    }

    private void checkField(Token token, Sees sees) {
        if (sees == null || token.text().isEmpty()) {
            return;
        }
        Type type = sees.value();
        for (String part : token.text().split("/")) {
            if (type instanceof ParameterizedType list && part.chars().allMatch(Character::isDigit)) {
                type = list.getActualTypeArguments()[0];
                continue;
            }
            if (!(type instanceof Class<?> owner) || !owner.isRecord()) {
                file.problem(
                        Flaw.UNKNOWN_FIELD,
                        token,
                        "the field path \"" + token.text() + "\" goes on below a plain value; end it before /" + part);
                return;
            }
            var names = Arrays.stream(owner.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            if (!names.contains(part)) {
                file.problem(
                        Flaw.UNKNOWN_FIELD,
                        token,
                        owner.getSimpleName() + " has no field \"" + part + "\"" + nearestOrAll(part, names, "it has"));
                return;
            }
            type = owner.getRecordComponents()[names.indexOf(part)].getGenericType();
        }
    }
}
