package org.corridorrules.pack;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks the names in one rule: facts, properties, predicates, parameters, lists, fields and words. */
final class NameCheck {

    private static final Set<String> GROUPS = Set.of("not", "exists", "and", "or", "forall", "eval");
    private static final Set<String> KEYWORDS = Set.of(
            "in",
            "not",
            "null",
            "true",
            "false",
            "matches",
            "contains",
            "memberOf",
            "this",
            "instanceof",
            "str",
            "and",
            "or");

    private final Vocabulary vocabulary;
    private final Set<String> parameters;
    private final Set<String> lists;
    private final SourceFile file;
    private final Map<String, Class<?>> bindings = new HashMap<>();
    private final Set<String> parametersUsed = new TreeSet<>();
    private final Set<String> listsUsed = new TreeSet<>();

    /**
     * @param parameters names of all parameters; null if some could not be read, so that none can be called unknown
     * @param lists names of all reference lists; null likewise
     */
    NameCheck(Vocabulary vocabulary, Set<String> parameters, Set<String> lists, SourceFile file) {
        this.vocabulary = vocabulary;
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

    void checkWhen(List<Token> tokens) {
        if (tokens.isEmpty() || !balanced(tokens)) {
            return;
        }
        boolean bound = tokens.size() > 2 && tokens.get(1).is(":");
        int start = bound ? 2 : 0;
        Token name = tokens.get(start);
        boolean pattern = name.kind() == Token.Kind.WORD
                && !GROUPS.contains(name.text())
                && start + 1 < tokens.size()
                && tokens.get(start + 1).is("(");
        if (!pattern) {
            file.problem(
                    name,
                    "a condition is one fact with what is asked of it, such as $item : GoodsItemAt( lacks( \"hsCode\" ) );"
                            + " that something is not there is asked with a predicate");
            return;
        }
        int close = closing(tokens, start + 1);
        Class<?> fact = vocabulary.fact(name.text());
        if (fact == null) {
            file.problem(
                    name,
                    "there is no fact " + name.text() + nearestOrAll(name.text(), vocabulary.facts(), "facts are"));
        } else {
            checkExpression(tokens.subList(start + 2, close), fact);
        }
        if (bound) {
            bindings.put(tokens.get(0).text(), fact == null ? Object.class : fact);
        }
        if (close + 1 < tokens.size()) {
            file.problem(
                    tokens.get(close + 1),
                    "a rule matches one fact and nothing else; make a second rule, or ask for the other part with a"
                            + " predicate");
        }
    }

    /** Says where a bracket is missing; the names in such a rule are not looked at. */
    private boolean balanced(List<Token> tokens) {
        int open = 0;
        for (Token token : tokens) {
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (open < 0) {
                file.problem(token, "this ) closes nothing; remove it, or add the ( before it");
                return false;
            }
        }
        if (open > 0) {
            Token last = tokens.get(tokens.size() - 1);
            file.problem(last, "a ) is missing at the end of the condition");
            return false;
        }
        return true;
    }

    void checkThen(List<Token> tokens) {
        if (!tokens.isEmpty()
                && balanced(tokens)
                && !tokens.get(tokens.size() - 1).is(";")) {
            file.problem(tokens.get(tokens.size() - 1), "a ; is missing after the call");
            return;
        }
        boolean call = tokens.size() >= 5
                && tokens.get(0).is("findings")
                && tokens.get(1).is(".");
        int close = call ? closing(tokens, 3) : 0;
        boolean only = call && tokens.get(3).is("(") && close + 2 >= tokens.size();
        if (!only) {
            Token place = tokens.isEmpty() ? new Token(Token.Kind.SIGN, "", 1, 1) : tokens.get(0);
            file.problem(
                    place,
                    "the then part reports with one call and does nothing else, such as findings.report( $item, \"hsCode\" );");
            return;
        }
        checkChain(tokens.subList(2, tokens.size()), 0, vocabulary.reporter());
    }

    private void checkExpression(List<Token> tokens, Class<?> fact) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() != Token.Kind.WORD || KEYWORDS.contains(token.text())) {
                continue;
            }
            boolean binding = i + 1 < tokens.size() && tokens.get(i + 1).is(":");
            if (binding) {
                file.problem(token, "only the fact itself gets a name; remove " + token.text() + " :");
                i++;
                continue;
            }
            if (token.text().startsWith("$")) {
                Class<?> bound = bindings.get(token.text());
                if (bound != null
                        && bound != Object.class
                        && i + 2 < tokens.size()
                        && tokens.get(i + 1).is(".")) {
                    i = checkChain(tokens, i + 2, bound);
                }
                continue;
            }
            if (Character.isUpperCase(token.text().charAt(0))) {
                while (i + 2 < tokens.size() && tokens.get(i + 1).is(".")) {
                    i += 2;
                }
                continue;
            }
            i = checkChain(tokens, i, fact);
        }
    }

    /** Checks {@code a.b( "x" ).c} from position i; returns the position of its last token. */
    private int checkChain(List<Token> tokens, int start, Class<?> owner) {
        int i = start;
        Class<?> type = owner;
        while (true) {
            Token name = tokens.get(i);
            boolean call = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
            int close = call ? closing(tokens, i + 1) : i;
            List<List<Token>> arguments = call ? arguments(tokens.subList(i + 2, close)) : List.of();
            Method member = vocabulary.member(type, name.text(), arguments.size());
            if (member == null) {
                Collection<String> known = vocabulary.members(type);
                file.problem(
                        name,
                        type.getSimpleName() + " has no " + name.text()
                                + (call ? " with " + arguments.size() + " value(s)" : "")
                                + nearestOrAll(name.text(), known, "it has"));
                return close;
            }
            checkArguments(member, arguments, owner);
            boolean further = close + 2 < tokens.size() && tokens.get(close + 1).is(".");
            if (!further) {
                checkComparison(member, tokens, close + 1);
                return close;
            }
            type = member.getReturnType();
            i = close + 2;
        }
    }

    private void checkArguments(Method member, List<List<Token>> arguments, Class<?> owner) {
        Class<?> subject = null;
        for (int a = 0; a < arguments.size(); a++) {
            List<Token> argument = arguments.get(a);
            if (argument.size() == 1 && argument.get(0).kind() == Token.Kind.TEXT) {
                int position = Math.min(a, member.getParameterCount() - 1);
                Literal literal = member.getParameters()[position].getAnnotation(Literal.class);
                if (literal != null) {
                    checkLiteral(literal, argument.get(0), subject == null ? owner : subject);
                }
            } else if (argument.size() == 1 && argument.get(0).text().startsWith("$")) {
                subject = bindings.getOrDefault(argument.get(0).text(), subject);
                if (!bindings.containsKey(argument.get(0).text())) {
                    file.problem(
                            argument.get(0),
                            argument.get(0).text() + " is not bound in the when part"
                                    + RuleFileReader.hint(argument.get(0).text(), bindings.keySet()));
                }
            } else if (subject != null) {
                checkExpression(argument, subject);
            } else {
                checkExpression(argument, owner);
            }
        }
    }

    private void checkComparison(Method member, List<Token> tokens, int from) {
        Literal literal = member.getAnnotation(Literal.class);
        if (literal == null || from >= tokens.size()) {
            return;
        }
        boolean compares = tokens.get(from).is("==") || tokens.get(from).is("!=");
        boolean among = tokens.get(from).is("in") || tokens.get(from).is("not");
        for (int i = from + 1; (compares || among) && i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.TEXT) {
                checkLiteral(literal, token, member.getDeclaringClass());
            } else if (token.kind() == Token.Kind.WORD && !KEYWORDS.contains(token.text())) {
                file.problem(token, "put " + token.text() + " in quotes: \"" + token.text() + "\"");
            }
            if (compares || token.is(")")) {
                return;
            }
        }
    }

    private void checkLiteral(Literal literal, Token token, Class<?> subject) {
        String name = token.text();
        switch (literal.value()) {
            case PARAMETER -> {
                parametersUsed.add(name);
                known(token, name, parameters, "parameter");
            }
            case LIST -> {
                listsUsed.add(name);
                known(token, name, lists, "reference list");
            }
            case WORD ->
                known(
                        token,
                        name,
                        Stream.of(literal.of().getEnumConstants())
                                .map(Enum::name)
                                .toList(),
                        "word");
            case FIELD -> checkField(token, subject.getAnnotation(Sees.class));
        }
    }

    private void known(Token token, String name, Collection<String> names, String what) {
        if (names != null && !names.contains(name)) {
            String hint =
                    what.equals("word") ? nearestOrAll(name, names, "allowed are") : RuleFileReader.hint(name, names);
            file.problem(token, "there is no " + what + " \"" + name + "\"" + hint);
        }
    }

    private static String nearestOrAll(String word, Collection<String> known, String introduction) {
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
                file.problem(token, "the field path \"" + token.text() + "\" goes on below a plain value");
                return;
            }
            List<String> names = Arrays.stream(owner.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            if (!names.contains(part)) {
                file.problem(
                        token,
                        owner.getSimpleName() + " has no field \"" + part + "\"" + nearestOrAll(part, names, "it has"));
                return;
            }
            type = owner.getRecordComponents()[names.indexOf(part)].getGenericType();
        }
    }

    private static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                depth++;
            } else if (tokens.get(i).is(")") && --depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    private static List<List<Token>> arguments(List<Token> tokens) {
        List<List<Token>> arguments = new java.util.ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                depth++;
            } else if (tokens.get(i).is(")")) {
                depth--;
            } else if (tokens.get(i).is(",") && depth == 0) {
                arguments.add(tokens.subList(start, i));
                start = i + 1;
            }
        }
        if (!tokens.isEmpty()) {
            arguments.add(tokens.subList(start, tokens.size()));
        }
        return arguments;
    }
}
