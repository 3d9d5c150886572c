package org.corridorrules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.corridorrules.fact.ChargeKind;
import org.corridorrules.fact.Outcome;
import org.corridorrules.itinerary.Act;
import org.corridorrules.pack.Severity;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.Mode;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final Labels ENGLISH = Labels.of("en");

    private static void named(String group, Enum<?>[] codes) {
        assertThat(ENGLISH.group(group))
                .containsOnlyKeys(Stream.of(codes).map(Enum::name).toList());
    }

    @Test
    void every_code_has_a_name_and_no_name_is_left_over() {
        named("severity", Severity.values());
        named("act", Act.values());
        named("mode", Mode.values());
        named("by", Mode.values());
        named("filing", FilingType.values());
        named("document", DocumentType.values());
        named("kind", ChargeKind.values());
        named("state", Outcome.Deadline.State.values());
        named("paperless", Outcome.Paper.Paperless.values());
    }

    @Test
    void a_code_without_a_name_stands_for_itself() {
        assertThat(ENGLISH.name("filing", "XYZ")).isEqualTo("XYZ");
    }

    @Test
    void a_value_that_looks_like_a_placeholder_stays_as_it_is() {
        assertThat(ENGLISH.text("money", "{1}", "$1\\")).isEqualTo("{1} $1\\");
    }

    @Test
    void a_number_takes_its_plural_form() {
        assertThat(ENGLISH.count("more", 1)).isEqualTo("and 1 more");
        assertThat(ENGLISH.count("more", 21)).isEqualTo("and 21 more");
    }

    @Test
    void a_language_without_labels_is_said_in_english() {
        assertThat(Labels.of("xx").text("deadlines")).isEqualTo("Deadlines");
    }

    @Test
    void a_label_that_is_not_there_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLISH.text("nothing"))
                .withMessage("there is no label nothing");
    }

    @Test
    void a_language_cannot_name_another_file() {
        assertThatIllegalArgumentException().isThrownBy(() -> Labels.of("../en"));
    }
}
