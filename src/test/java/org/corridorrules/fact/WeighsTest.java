package org.corridorrules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.corridorrules.pack.Weighs;
import org.junit.jupiter.api.Test;

class WeighsTest {

    @Test
    void a_predicate_names_a_method_that_works_its_value_out() {
        List<Method> weighing = Facts.VOCABULARY.facts().stream()
                .map(Facts.VOCABULARY::fact)
                .flatMap(fact -> Arrays.stream(fact.getMethods()))
                .filter(method -> method.isAnnotationPresent(Weighs.class))
                .toList();
        assertThat(weighing).isNotEmpty().allSatisfy(method -> {
            String name = method.getAnnotation(Weighs.class).value();
            int arguments = method.getParameterCount();
            assertThat(method.getDeclaringClass().getMethods())
                    .as(method.getName())
                    .anyMatch(other -> other.getName().equals(name)
                            && (other.getParameterCount() == arguments || other.getParameterCount() == 0));
        });
    }
}
