package org.corridorrules.authoring.changes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridorrules.authoring.changes.PartChange.Difference;

/** Changes between versions of a pack as text: the counts first, then what needs a decision, then the rest. */
public final class ChangesText {

    /** So many lines of a part are shown; a list may have thousands. */
    private static final int SHOWN = 8;

    private ChangesText() {}

    /** @param ours whether a company's own version was compared */
    public static String of(String old, String next, List<PartChange> changes, boolean ours) {
        StringBuilder text = new StringBuilder();
        text.append(old).append(" to ").append(next).append(": ");
        text.append(changes.isEmpty() ? "no rule, parameter, list or text differs" : counts(changes.stream()));
        text.append('\n');
        for (Difference.What what : Difference.What.values()) {
            List<PartChange> those = changes.stream()
                    .filter(change -> change.theirs().what() == what)
                    .toList();
            if (!those.isEmpty()) {
                text.append("  ")
                        .append(word(what))
                        .append(": ")
                        .append(counts(those.stream()))
                        .append('\n');
            }
        }
        List<PartChange> conflicts =
                changes.stream().filter(PartChange::conflict).toList();
        if (ours) {
            text.append(
                    conflicts.isEmpty()
                            ? "You have changed none of these.\n"
                            : "You have changed as well, and otherwise: " + counts(conflicts.stream()) + "\n");
        }
        conflicts.forEach(change -> write(change, text));
        changes.stream().filter(change -> !change.conflict()).forEach(change -> write(change, text));
        return text.toString();
    }

    private static String counts(Stream<PartChange> changes) {
        return changes
                .collect(Collectors.groupingBy(
                        change -> change.part().kind(), java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey().count(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static void write(PartChange change, StringBuilder text) {
        text.append('\n')
                .append(change.conflict() ? "CONFLICT  " : "")
                .append(change.part().kind().one())
                .append(' ')
                .append(change.part().name())
                .append(": ")
                .append(word(change.theirs().what()))
                .append('\n');
        lines(change.theirs(), "  ", text);
        if (change.conflict()) {
            text.append("  yours: ").append(word(change.ours().what())).append('\n');
            lines(change.ours(), "    ", text);
        }
    }

    private static void lines(Difference difference, String indent, StringBuilder text) {
        if (difference.what() == Difference.What.CHANGED
                && difference.removed().isEmpty()
                && difference.added().isEmpty()) {
            text.append(indent).append("the same lines in another order\n");
        }
        lines(difference.removed(), indent + "- ", text);
        lines(difference.added(), indent + "+ ", text);
    }

    private static void lines(List<String> lines, String indent, StringBuilder text) {
        lines.stream()
                .limit(SHOWN)
                .forEach(line -> text.append(indent).append(line).append('\n'));
        if (lines.size() > SHOWN) {
            text.append(indent).append("and ").append(lines.size() - SHOWN).append(" more\n");
        }
    }

    private static String word(Difference.What what) {
        return switch (what) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case CHANGED -> "changed";
        };
    }
}
