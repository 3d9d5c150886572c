package org.corridorrules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.corridorrules.identifier.Fault;
import org.corridorrules.identifier.IdentifierKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonsTest {

    private static final Pattern ENGLISH_WORD = Pattern.compile("[a-z]{2,}");
    private static final String CHARACTERS = "0123456789ABCJNPUXZIabz -/._";
    private static final String[] BEGINNINGS = {
        "",
        "0",
        "00000000",
        "9",
        "91",
        "91610132MA6",
        "IM",
        "IN",
        "EU",
        "IM000",
        "GB",
        "EL",
        "FR",
        "FRO",
        "DE",
        "PL",
        "KZ",
        "KZ/",
        "TBJU",
        "26PL",
        "110101199002",
        "1101011899",
        "00010101",
        "990230",
        "2005",
        "9707",
        "RA",
        "XX/",
        "10101010/"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | check digit is 6, should be 5 | контрольный знак 6, а должен быть 5",
                "kk | check digit is 6, should be 5 | бақылау таңбасы 6, ал 5 болуы керек",
                "zh | check digit is 6, should be 5 | 校验码为6，应为5",
                "ru | has 10 characters, not 11 or 12 | знаков 10, а нужно 11 или 12",
                "zh | has 1 character, not 3 to 17 | 有1个字符，应为3至17个",
                "ru | letter O at position 5 is not allowed (digit expected) "
                        + "| недопустимо: буква O в позиции 5 (нужно: цифра)",
                "zh | letter O at position 5 is not allowed (digit expected) | 不允许第5位的字母O（应为数字）",
                "kk | prefix IN of an intermediary does not fit (IM expected) "
                        + "| сәйкес емес: делдалдың IN префиксі (керегі: IM)",
                "ru | day 30 in month 2 does not exist | нет такой даты: день 30 месяца 2",
                "en | day 30 in month 2 does not exist | day 30 in month 2 does not exist",
                "zh | a reason that nobody knows | a reason that nobody knows"
            })
    void a_reason_is_told_in_the_language(String language, String english, String expected) {
        assertThat(Labels.of(language).reason(english)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_of_an_identifier_is_told_without_english_words(IdentifierKind kind) {
        Random random = new Random(20261122);
        Labels[] languages = {Labels.of("ru"), Labels.of("kk"), Labels.of("zh")};
        for (String beginning : BEGINNINGS) {
            for (int i = 0; i < 200; i++) {
                String value = beginning + tail(random, i);
                kind.check(value).map(Fault::describe).ifPresent(fault -> {
                    for (Labels labels : languages) {
                        assertThat(ENGLISH_WORD.matcher(labels.reason(fault)).find())
                                .as("%s of %s in %s: %s", fault, value, kind, labels.reason(fault))
                                .isFalse();
                    }
                });
            }
        }
    }

    /** Half of the tails are figures only, so that check digits are reached. */
    private static String tail(Random random, int turn) {
        int bound = turn % 2 == 0 ? 10 : CHARACTERS.length();
        StringBuilder tail = new StringBuilder();
        for (int length = random.nextInt(20); length > 0; length--) {
            tail.append(CHARACTERS.charAt(random.nextInt(bound)));
        }
        return tail.toString();
    }
}
