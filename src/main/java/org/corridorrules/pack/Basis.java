package org.corridorrules.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in the law.
 *
 * @param act name of the act
 * @param article article, annex or point; empty if the whole act is meant
 * @param url address of the text; empty if none is known
 */
public record Basis(String act, String article, String url) {

    /** The act, and the article behind a comma where only one is meant. */
    public String citation() {
        return article.isEmpty() ? act : act + ", " + article;
    }

    /**
     * Reads a citation as rules and parameters write it: acts are separated by a semicolon, the article follows the
     * first comma, an address comes last: {@code "Delegated Regulation (EU) 2015/2446, Art. 107; Customs Code, Art. 11"}.
     */
    public static List<Basis> parse(String citation) {
        List<Basis> result = new ArrayList<>();
        for (String part : citation.split(";")) {
            String text = part.strip();
            if (text.isEmpty()) {
                continue;
            }
            String url = "";
            int http = text.indexOf("http");
            if (http >= 0) {
                url = text.substring(http).strip();
                text = text.substring(0, http).strip().replaceFirst(",$", "");
            }
            int comma = text.indexOf(", ");
            result.add(
                    comma < 0
                            ? new Basis(text, "", url)
                            : new Basis(text.substring(0, comma), text.substring(comma + 2), url));
        }
        return List.copyOf(result);
    }
}
