package org.corridorrules.authoring.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridorrules.pack.RulePack;

/** The languages of the texts. */
final class Languages {

    private static final Map<String, String> NAMES =
            Map.of("en", "English", "ru", "Русский", "kk", "Қазақша", "zh", "中文");
    private static final List<String> FIRST = List.of("en", "ru", "kk", "zh");

    private Languages() {}

    /** Those of a pack: the four of the corridor first. */
    static List<String> inOrder(RulePack pack) {
        List<String> languages = new ArrayList<>(FIRST);
        languages.retainAll(pack.languages());
        pack.languages().stream().filter(language -> !FIRST.contains(language)).forEach(languages::add);
        return languages;
    }

    /** As the language calls itself; its code if that is not known. */
    static String name(String language) {
        return NAMES.getOrDefault(language, language);
    }
}
