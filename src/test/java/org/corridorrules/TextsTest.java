package org.corridorrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridorrules.pack.RulePack;
import org.corridorrules.pack.Text;
import org.junit.jupiter.api.Test;

/** Every rule speaks English, Russian, Kazakh and Chinese, and fills in the same values in each. */
class TextsTest {

    private static final List<String> LANGUAGES = List.of("en", "kk", "ru", "zh");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private static final RulePack PACK = CorridorRules.bundled().pack();

    @Test
    void the_pack_has_the_four_languages_of_the_corridor() {
        assertThat(PACK.languages()).isEqualTo(LANGUAGES);
    }

    @Test
    void every_rule_has_its_texts_in_every_language() {
        List<String> missing = new ArrayList<>();
        for (String id : PACK.rules().keySet()) {
            Text english = PACK.text(id, "en");
            for (String language : LANGUAGES) {
                Text text = PACK.text(id, language);
                // A missing text falls back to English, so the same object says that it is missing.
                if (text == null || !language.equals("en") && text.equals(english)) {
                    missing.add(id + " " + language);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void the_same_values_are_filled_in_in_every_language() {
        List<String> different = new ArrayList<>();
        for (String id : PACK.rules().keySet()) {
            SortedSet<String> english = placeholders(PACK.text(id, "en"));
            for (String language : LANGUAGES) {
                SortedSet<String> own = placeholders(PACK.text(id, language));
                if (!own.equals(english)) {
                    different.add(id + " " + language + " has " + own + ", English has " + english);
                }
            }
        }
        assertThat(different).isEmpty();
    }

    private static SortedSet<String> placeholders(Text text) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text.title() + text.message() + text.remedy());
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
