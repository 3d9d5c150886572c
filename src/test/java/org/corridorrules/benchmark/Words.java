package org.corridorrules.benchmark;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.corridorrules.fact.Findings;

/**
 * The words of the rules as plain functions of a fact, made once, as fast to call as lambdas written by hand. The same
 * condition gives the same function, so that an engine can tell that two rules share it. Used by one thread.
 */
final class Words {

    /** A property. */
    interface Get {
        Object call(Object fact);
    }

    /** A predicate with one argument. */
    interface Ask1 {
        Object call(Object fact, Object a);
    }

    /** A predicate with two arguments. */
    interface Ask2 {
        Object call(Object fact, Object a, Object b);
    }

    /** A predicate with three arguments. */
    interface Ask3 {
        Object call(Object fact, Object a, Object b, Object c);
    }

    /** Makes the call of a rule that has matched. */
    interface Report {
        void report(Findings findings, Object fact);
    }

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final List<Class<?>> SHAPES = List.of(Get.class, Ask1.class, Ask2.class, Ask3.class);

    private record Key(Class<?> fact, Term term) {}

    private final Map<Key, Predicate<Object>> conditions = new HashMap<>();

    /** A condition as a function. */
    Predicate<Object> condition(Class<?> fact, Term term) {
        Key key = new Key(fact, term);
        Predicate<Object> known = conditions.get(key);
        if (known == null) {
            known = make(fact, term);
            conditions.put(key, known);
        }
        return known;
    }

    /** Whether all conditions hold, asked in their order until one does not. */
    Predicate<Object> all(Class<?> fact, List<Term> terms) {
        return terms.stream()
                .map(term -> condition(fact, term))
                .reduce(Predicate::and)
                .orElse(any -> true);
    }

    private Predicate<Object> make(Class<?> fact, Term term) {
        if (term instanceof Term.Not not) {
            return condition(fact, not.term()).negate();
        }
        if (term instanceof Term.AllOf all) {
            return all(fact, all.terms());
        }
        if (term instanceof Term.AnyOf any) {
            return any.terms().stream()
                    .map(one -> condition(fact, one))
                    .reduce(Predicate::or)
                    .orElseThrow();
        }
        if (term instanceof Term.Equal equal) {
            Get get = property(fact, ((Term.Ask) equal.asked()).path());
            String value = equal.value().value();
            return value == null ? any -> get.call(any) == null : any -> value.equals(get.call(any));
        }
        Term.Ask ask = (Term.Ask) term;
        if (ask.arguments().isEmpty()) {
            Get get = property(fact, ask.path());
            return any -> (Boolean) get.call(any);
        }
        Object[] arguments = texts(ask);
        Object shape = predicate(fact, ask);
        if (shape instanceof Ask1 ask1) {
            return any -> (Boolean) ask1.call(any, arguments[0]);
        }
        if (shape instanceof Ask2 ask2) {
            return any -> (Boolean) ask2.call(any, arguments[0], arguments[1]);
        }
        Ask3 ask3 = (Ask3) shape;
        return any -> (Boolean) ask3.call(any, arguments[0], arguments[1], arguments[2]);
    }

    private static Object[] texts(Term.Ask ask) {
        return ask.arguments().stream()
                .map(argument -> ((Term.Text) argument).value())
                .toArray();
    }

    /** A property, also one of another fact that this one knows. */
    static Get property(Class<?> fact, List<String> path) {
        Method method = method(fact, path.get(0), 0);
        Get first = (Get) function(fact, method);
        if (path.size() == 1) {
            return first;
        }
        Get rest = property(method.getReturnType(), path.subList(1, path.size()));
        return any -> rest.call(first.call(any));
    }

    /** What a property or predicate gives. */
    static Class<?> type(Class<?> fact, Term.Ask ask) {
        Class<?> type = fact;
        for (String word : ask.path()) {
            type = method(type, word, ask.arguments().size()).getReturnType();
        }
        return type;
    }

    /** A predicate with arguments: {@link Ask1} and so on. */
    static Object predicate(Class<?> fact, Term.Ask ask) {
        return function(fact, method(fact, ask.path().get(0), ask.arguments().size()));
    }

    /** The one method behind a word. */
    private static Method method(Class<?> type, String word, int arguments) {
        String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        List<String> names = arguments > 0 ? List.of(word) : List.of("get" + capital, "is" + capital, word);
        List<Method> found = Arrays.stream(type.getMethods())
                .filter(method -> !method.isBridge() && method.getParameterCount() == arguments)
                .filter(method -> names.contains(method.getName()))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " methods are meant by " + word + " with " + arguments
                    + " arguments in " + type.getSimpleName());
        }
        return found.get(0);
    }

    private static Object function(Class<?> fact, Method method) {
        Class<?> shape = SHAPES.get(method.getParameterCount());
        try {
            MethodType erased = MethodType.genericMethodType(method.getParameterCount() + 1);
            MethodType typed = MethodType.methodType(
                            MethodType.methodType(method.getReturnType()).wrap().returnType(),
                            method.getParameterTypes())
                    .insertParameterTypes(0, fact);
            return LambdaMetafactory.metafactory(
                            LOOKUP, "call", MethodType.methodType(shape), erased, LOOKUP.unreflect(method), typed)
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalArgumentException(method.toString(), e);
        }
    }

    /** The report of a rule as a function. */
    static Report report(RuleText rule) {
        MethodHandle call = call(rule, Findings.class, rule.report());
        MethodHandle exact = call.asType(MethodType.methodType(void.class, Findings.class, Object.class));
        return (findings, fact) -> {
            try {
                exact.invokeExact(findings, fact);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** A call on {@code findings} or on the fact: from both to its result. */
    private static MethodHandle call(RuleText rule, Class<?> on, Term.Ask ask) {
        try {
            Method method = method(on, ask.path().get(1), ask.arguments().size());
            MethodHandle call = LOOKUP.unreflect(method);
            for (int i = ask.arguments().size(); i > 0; i--) {
                Class<?> type = method.getParameterTypes()[i - 1];
                MethodHandle argument = argument(rule, ask.arguments().get(i - 1));
                call = MethodHandles.collectArguments(
                        call, i, argument.asType(argument.type().changeReturnType(type)));
            }
            int[] order = new int[call.type().parameterCount()];
            if (on != Findings.class) {
                call = MethodHandles.dropArguments(call, 0, Findings.class);
                order = new int[order.length + 1];
                order[1] = 1;
            }
            call = call.asType(everyFactAsObject(call.type()));
            for (int i = on == Findings.class ? 1 : 2; i < order.length; i++) {
                order[i] = call.type().parameterType(i) == Findings.class ? 0 : 1;
            }
            return MethodHandles.permuteArguments(
                    call, MethodType.methodType(call.type().returnType(), Findings.class, Object.class), order);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static MethodType everyFactAsObject(MethodType type) {
        MethodType changed = type;
        for (int i = 0; i < type.parameterCount(); i++) {
            if (type.parameterType(i) != Findings.class) {
                changed = changed.changeParameterType(i, Object.class);
            }
        }
        return changed;
    }

    private static MethodHandle argument(RuleText rule, Term term) {
        if (term instanceof Term.Text text) {
            return MethodHandles.dropArguments(
                    MethodHandles.constant(Object.class, text.value()), 0, Findings.class, Object.class);
        }
        Term.Ask ask = (Term.Ask) term;
        if (ask.names(rule.variable())) {
            return MethodHandles.dropArguments(MethodHandles.identity(Object.class), 0, Findings.class);
        }
        return call(rule, rule.fact(), ask);
    }
}
