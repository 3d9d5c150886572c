package org.corridorrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.corridorrules.TinyPack;
import org.corridorrules.fact.Facts;
import org.junit.jupiter.api.Test;

/** One rule file with a different mistake in every rule: each is told in the same run. */
class TwentyMistakesTest {

    private static List<PackProblem> problems() throws IOException {
        TinyPack pack = new TinyPack().with("eu/entry/mistakes.drl", resource());
        StringBuilder texts = new StringBuilder("language: en\ntexts:\n");
        for (int i = 1; i <= 25; i++) {
            texts.append("  EU-BAD-%03d: { title: T, message: M, remedy: R }\n".formatted(i));
        }
        PackReader reader =
                new PackReader(pack.with("text/en.yaml", texts.toString()).files(), Facts.VOCABULARY);
        reader.read();
        return reader.problems().stream().sorted().toList();
    }

    private static String resource() throws IOException {
        try (InputStream input = TwentyMistakesTest.class.getResourceAsStream("twenty-mistakes.drl")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void every_mistake_is_told_once_with_its_place_and_what_to_do() throws IOException {
        assertThat(problems())
                .extracting(TwentyMistakesTest::told)
                .containsExactly(
                        "eu/entry/mistakes.drl:3:1: a rule file holds its package and rules, nothing else; take import out, the words of the rules are known in every file",
                        "eu/entry/mistakes.drl:12:13: there is no fact GodsItemAt; did you mean GoodsItemAt?",
                        "eu/entry/mistakes.drl:24:68: GoodsItem has no field \"hsKode\"; did you mean hsCode?",
                        "eu/entry/mistakes.drl:36:84: there is no parameter \"eu.ens.hs.digit\"; add it under parameters/ or name one that is there",
                        "eu/entry/mistakes.drl:48:67: there is no reference list \"eu-steel\"; add it under reference/ or name one that is there",
                        "eu/entry/mistakes.drl:60:52: ENTRY stands without quotes; put ENTRY in quotes: \"ENTRY\"",
                        "eu/entry/mistakes.drl:74:39: rule EU-BAD-006 has no end; write it behind this line: rule ... when ... then ... end",
                        "eu/entry/mistakes.drl:84:5: rule EU-BAD-007 has no then; write it before this line: rule ... when ... then ... end",
                        "eu/entry/mistakes.drl:94:60: a comma is missing before lacks; write it there",
                        "eu/entry/mistakes.drl:106:77: a ) is missing at the end of the condition; close each ( that stands before",
                        "eu/entry/mistakes.drl:113:16: @severity is not FATAL; write one of BLOCK, WARN, INFO",
                        "eu/entry/mistakes.drl:129:12: @from is not \"1 July 2026\"; write a day such as \"2026-07-01\"",
                        "eu/entry/mistakes.drl:137:6: the rule is never in force: it ends on 2026-01-01 and begins on 2026-07-01; mend @from or @until",
                        "eu/entry/mistakes.drl:151:6: the rule names no law; add @basis( \"act, article\" )",
                        "eu/entry/mistakes.drl:162:1: rule EU-BAD-001 stands in eu/entry/mistakes.drl already, line 6; an id is used once, give one of them another",
                        "eu/entry/mistakes.drl:181:5: a rule matches one fact and nothing else; make a second rule, or ask for the other part with a predicate",
                        "eu/entry/mistakes.drl:196:5: the then part reports with one call and does nothing else; take modify and what follows out",
                        "eu/entry/mistakes.drl:205:5: salience does nothing here: rules know nothing of each other and have no order; remove it",
                        "eu/entry/mistakes.drl:219:52: act is a text; put 3 in quotes: \"3\"",
                        "eu/entry/mistakes.drl:231:49: = compares nothing; write ==",
                        "eu/entry/mistakes.drl:243:39: these quotes are not straight; write \"EU\" with the quotes of the keyboard",
                        "eu/entry/mistakes.drl:257:38: a ; is missing after the call; write it at the end",
                        "eu/entry/mistakes.drl:267:74: a quote is missing in this line; write \" at both ends of the text",
                        "eu/entry/mistakes.drl:273:6: the id stands without quotes; put EU-BAD-023 in quotes: \"EU-BAD-023\"",
                        "eu/entry/mistakes.drl:293:22: $goods is not bound in the when part; write it before the fact: $goods : ...",
                        "eu/entry/mistakes.drl:303:61: GoodsItemAt has no lakcs with 1 value(s); did you mean lacks?");
    }

    private static String told(PackProblem problem) {
        return problem.display().lines().findFirst().orElseThrow();
    }

    @Test
    void every_message_shows_its_line_and_says_what_to_do_without_a_word_of_java() throws IOException {
        assertThat(problems()).allSatisfy(problem -> {
            assertThat(problem.source()).isNotBlank();
            assertThat(problem.message()).contains("; ").doesNotContainPattern("(org|java|com)[.]|Exception|[.]java");
        });
    }
}
