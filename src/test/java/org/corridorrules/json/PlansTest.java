package org.corridorrules.json;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Records that cannot be read, told when the reader is built. */
class PlansTest {

    record Unknown(Set<String> codes) {}

    record Fraction(double rate) {}

    record PatternOnNumber(@Field(pattern = "x") int count) {}

    record RangeOnText(@Field(min = "1") String text) {}

    record ItemsOnText(@Field(minItems = 1) String text) {}

    record SameName(String a, @Field(name = "a") String b) {}

    record BadExample(@Field(example = "x", pattern = "[0-9]") List<String> digits) {}

    record BadNumber(@Field(example = "1,5") BigDecimal amount) {}

    private static void refused(Class<? extends Record> type, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrictReader.of(type))
                .withMessage(PlansTest.class.getName() + "$" + message);
    }

    @Test
    void other_types_are_refused() {
        refused(Unknown.class, "Unknown.codes: cannot read values of java.util.Set<java.lang.String>");
        refused(Fraction.class, "Fraction.rate: cannot read values of double");
    }

    @Test
    void rules_that_do_not_fit_the_type_are_refused() {
        refused(PatternOnNumber.class, "PatternOnNumber.count: pattern and maxLength are for text");
        refused(RangeOnText.class, "RangeOnText.text: min and max are for numbers");
        refused(ItemsOnText.class, "ItemsOnText.text: minItems and maxItems are for lists");
    }

    @Test
    void two_fields_of_one_name_are_refused() {
        refused(SameName.class, "SameName has two fields named a");
    }

    @Test
    void an_example_that_breaks_its_own_rules_is_refused_in_the_schema() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaWriter.schemaOf(BadExample.class, "x", "x"))
                .withMessageStartingWith("the example of BadExample.digits is refused");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaWriter.schemaOf(BadNumber.class, "x", "x"))
                .withMessageStartingWith("the example of BadNumber.amount is refused");
    }
}
