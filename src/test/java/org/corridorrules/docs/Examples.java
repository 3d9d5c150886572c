package org.corridorrules.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridorrules.pack.RuleSource;
import org.corridorrules.pack.Token;

/** The bundled rules, to find one that uses a word. */
final class Examples {

    private static final String NONE = "-";

    private record Example(String id, String fact, Set<String> words, String call, int values) {

        static Example of(RuleSource rule) {
            Set<String> words = Stream.concat(rule.when().stream(), rule.then().stream())
                    .filter(token -> token.kind() == Token.Kind.WORD)
                    .map(Token::text)
                    .collect(Collectors.toSet());
            var call = rule.report().steps().get(1);
            return new Example(
                    rule.id().text(),
                    rule.fact(),
                    words,
                    call.name().text(),
                    call.values().size());
        }
    }

    private final List<Example> rules = new ArrayList<>();

    Examples(Path pack) throws IOException {
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                RuleSource.of(Files.readString(file)).stream().map(Example::of).forEach(rules::add);
            }
        }
        rules.sort(java.util.Comparator.comparing(Example::id));
    }

    /** Id of a rule that uses a word of a fact; of any fact where that is empty. */
    String of(String fact, String word) {
        return rules.stream()
                .filter(rule -> fact.isEmpty() || rule.fact().equals(fact))
                .filter(rule -> rule.words().contains(word))
                .findFirst()
                // Asked of the consignment of a goods line, for one.
                .or(() -> rules.stream()
                        .filter(rule -> rule.words().contains(word))
                        .findFirst())
                .map(Example::id)
                .orElse(NONE);
    }

    /** Id of a rule that reports with a call. */
    String ofCall(String name, int values) {
        return rules.stream()
                .filter(rule -> rule.call().equals(name) && rule.values() == values)
                .findFirst()
                .map(Example::id)
                .orElse(NONE);
    }
}
