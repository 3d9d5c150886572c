package org.corridorrules.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "LENGTH; 11; 10; has 10 characters, not 11",
                "LENGTH; 10 or 11; 1; has 1 character, not 10 or 11",
                "CHARACTER; digit; letter O at position 5; letter O at position 5 is not allowed (digit expected)",
                "FORM; IM; prefix IN; prefix IN does not fit (IM expected)",
                "CHECK_DIGIT; 3; 4; check digit is 4, should be 3",
                "CHECK_DIGIT; 56; 00; check digits are 00, should be 56",
                "DATE; month 1 to 12; month 13; month 13 does not exist",
                "NEVER_ISSUED; a number; a number of zeros only; a number of zeros only was never issued",
                "DOUBT; 4, 5 or 6; type 7; type 7 is unusual (4, 5 or 6 expected)"
            })
    void a_fault_is_told_in_one_clause(Fault.Kind kind, String expected, String found, String told) {
        assertThat(new Fault(kind, expected, found).describe()).isEqualTo(told);
    }

    @Test
    void a_fault_has_all_its_parts() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Fault(null, "a", "b"))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> new Fault(Fault.Kind.FORM, null, "b"))
                .withMessage("expected");
        assertThatNullPointerException()
                .isThrownBy(() -> new Fault(Fault.Kind.FORM, "a", null))
                .withMessage("found");
    }
}
