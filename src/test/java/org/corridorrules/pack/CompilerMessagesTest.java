package org.corridorrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler says, in words of those who write rules. */
class CompilerMessagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [ERR 102] Line 5:37 mismatched input 'then' in rule "EU-TST-001" | the rule engine does not understand the text in rule EU-TST-001 here; look for a missing bracket, comma, quote or end before this place
                    Unable to Analyse Expression hsCode ** 2 | the rule engine refuses the text (Unable to Analyse Expression hsCode ** 2); compare it with a rule that works, or take the last change back
                    The method lacks(int) is undefined for the type GoodsItemAt | the rule engine refuses the text here; compare it with a rule that works, or take the last change back
                    java.lang.NullPointerException: Cannot invoke x | the rule engine refuses the text here; compare it with a rule that works, or take the last change back
                    """)
    void it_says_no_word_of_java(String message, String sentence) {
        assertThat(CompilerMessages.sentence(message)).isEqualTo(sentence);
    }
}
