package org.corridorrules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridorrules.fact.ChargeKind;
import org.corridorrules.fact.Event;
import org.corridorrules.fact.Outcome;
import org.corridorrules.itinerary.Act;
import org.corridorrules.pack.Confidence;
import org.corridorrules.pack.Severity;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        named("event", Event.values());
        named("confidence", Confidence.values());
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

    private static final Pattern PLURAL = Pattern.compile("(.+)\\.(one|few|many|other)");

    /** The texts of a language that depend on a number, with the forms that there are. */
    private static Map<String, Set<String>> plurals(String language) {
        Set<String> counted = new TreeSet<>();
        Labels.read("en").keySet().stream()
                .filter(key -> key.endsWith(".other"))
                .forEach(key -> counted.add(key.substring(0, key.length() - ".other".length())));
        Map<String, Set<String>> plurals = new TreeMap<>();
        counted.forEach(key -> plurals.put(key, new TreeSet<>()));
        for (String key : Labels.read(language).keySet()) {
            Matcher form = PLURAL.matcher(key);
            if (form.matches() && counted.contains(form.group(1))) {
                plurals.get(form.group(1)).add(form.group(2));
            }
        }
        return plurals;
    }

    private static Set<String> uncounted(String language) {
        Set<String> keys = new TreeSet<>(Labels.read(language).keySet());
        plurals("en").forEach((key, none) -> Stream.of("one", "few", "many", "other")
                .forEach(form -> keys.remove(key + "." + form)));
        return keys;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "zh"})
    void no_language_lacks_a_label_or_has_one_left_over(String language) {
        assertThat(uncounted(language)).isEqualTo(uncounted("en"));
    }

    @ParameterizedTest
    @CsvSource({"en, one other", "ru, few many one", "kk, other", "zh, other"})
    void what_is_counted_has_the_plural_forms_of_its_language(String language, String forms) {
        assertThat(plurals(language)).isNotEmpty().allSatisfy((key, has) -> assertThat(String.join(" ", has))
                .isEqualTo(forms));
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Labels.PLACEHOLDER.matcher(text).results().forEach(result -> found.add(result.group()));
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "zh"})
    void placeholders_agree_in_all_languages(String language) {
        Map<String, String> english = Labels.read("en");
        Map<String, String> disagree = new TreeMap<>();
        Labels.read(language).forEach((key, text) -> {
            Matcher form = PLURAL.matcher(key);
            // The English form for one says the number itself.
            String counted = form.matches() ? form.group(1) + ".other" : key;
            String model = english.getOrDefault(counted, english.get(key));
            if (!placeholders(text).equals(placeholders(model))
                    || text.replaceAll("\\{[0-9]}", "").matches(".*[{}].*")
                    || text.isBlank()) {
                disagree.put(key, text);
            }
        });
        assertThat(disagree).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 посылка", "2, 2 посылки", "4, 4 посылки", "5, 5 посылок", "11, 11 посылок", "12, 12 посылок",
        "14, 14 посылок", "21, 21 посылка", "22, 22 посылки", "100, 100 посылок", "101, 101 посылка", "111, 111 посылок"
    })
    void russian_nouns_follow_their_number(int number, String expected) {
        assertThat(Labels.of("ru").count("parcels", number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"kk, 1, 1 сәлемдеме", "kk, 5, 5 сәлемдеме", "zh, 1, 1个包裹", "zh, 5, 5个包裹"})
    void kazakh_and_chinese_nouns_do_not(String language, int number, String expected) {
        assertThat(Labels.of(language).count("parcels", number)).isEqualTo(expected);
    }
}
