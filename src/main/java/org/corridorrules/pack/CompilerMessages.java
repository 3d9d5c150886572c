package org.corridorrules.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/** Puts Drools' messages into plain words with the place in the file. */
final class CompilerMessages {

    private static final Pattern CODE = Pattern.compile("^\\[?(ERR \\d+)?\\]?\\s*");
    private static final Pattern PLACE = Pattern.compile("Line (\\d+):(\\d+)|\\[(\\d+),(\\d+)\\]");
    private static final Pattern RULE = Pattern.compile("[Rr]ule \"?([A-Z][A-Z0-9a-z-]+)\"?");

    /** Names of classes and other words of Java, which say nothing to those who write rules. */
    private static final Pattern JAVA =
            Pattern.compile("\\w+[.]\\w+[.]\\w+|\\b[A-Z]\\w*Exception\\b|\\b(class|method|type|cannot be resolved)\\b");

    private CompilerMessages() {}

    static PackProblem translate(Message message, PackFiles files) {
        String path = message.getPath() == null ? "" : message.getPath().replace("src/main/resources/", "");
        int line = Math.max(0, message.getLine());
        int column = Math.max(0, message.getColumn());
        String text = message.getText();
        Matcher place = PLACE.matcher(text);
        if (place.find()) {
            line = Integer.parseInt(place.group(1) != null ? place.group(1) : place.group(3));
            column = 1 + Integer.parseInt(place.group(2) != null ? place.group(2) : place.group(4));
        }
        String file = files.files().containsKey(path) ? path : "(rules)";
        String source = "";
        if (files.files().containsKey(path) && line > 0) {
            source = files.text(path).lines().skip(line - 1L).findFirst().orElse("");
        }
        return new PackProblem(file, line, Math.min(column, source.length() + 1), sentence(text), source);
    }

    static String sentence(String text) {
        String first = text.lines().findFirst().orElse("");
        Matcher rule = RULE.matcher(text);
        String where = rule.find() ? "in rule " + rule.group(1) + " " : "";
        if (first.contains("mismatched input")
                || first.contains("no viable alternative")
                || first.contains("missing")) {
            return "the rule engine does not understand the text " + where
                    + "here; look for a missing bracket, comma, quote or end before this place";
        }
        String details = CODE.matcher(first).replaceFirst("").strip();
        boolean plain = !details.isEmpty() && !JAVA.matcher(details).find();
        return "the rule engine refuses the text " + where + (plain ? "(" + details + ")" : "here")
                + "; compare it with a rule that works, or take the last change back";
    }
}
