package org.corridorrules.benchmark;

import java.io.PrintStream;
import java.util.Locale;

/** Prints comparisons beside their goals: both sides, the ratio, and whether the goal is reached. */
final class GoalTable {

    private static final String ROW = "%-58s %26s %26s %8s %10s  %s%n";

    private final PrintStream out;

    GoalTable(PrintStream out) {
        this.out = out;
        out.printf(Locale.ROOT, ROW, "what", "one side", "other side", "ratio", "goal", "reached");
    }

    /** One side divided by the other is at most the goal. */
    void atMost(double goal, String what, String one, double a, String other, double b, String unit) {
        row(what, show(one, a, unit), show(other, b, unit), a / b, "<= " + plain(goal), a / b <= goal);
    }

    /** One side divided by the other is at least the goal. */
    void atLeast(double goal, String what, String one, double a, String other, double b, String unit) {
        row(what, show(one, a, unit), show(other, b, unit), a / b, ">= " + plain(goal), a / b >= goal);
    }

    /** A comparison without a goal. */
    void compare(String what, String one, double a, String other, double b, String unit) {
        out.printf(Locale.ROOT, ROW, what, show(one, a, unit), show(other, b, unit), "%.2f".formatted(a / b), "", "");
    }

    /** A time against a limit. */
    void within(double goal, String what, String one, double a, String unit) {
        out.printf(
                Locale.ROOT,
                ROW,
                what,
                show(one, a, unit),
                "",
                "",
                "<= " + plain(goal) + " " + unit,
                a <= goal ? "yes" : "NO");
    }

    private void row(String what, String one, String other, double ratio, String goal, boolean reached) {
        String shown = String.format(Locale.ROOT, ratio < 1 ? "%.3f" : "%.2f", ratio);
        out.printf(Locale.ROOT, ROW, what, one, other, shown, goal, reached ? "yes" : "NO");
    }

    private static String show(String name, double value, String unit) {
        return String.format(Locale.ROOT, value < 100 ? "%s %.2f %s" : "%s %.0f %s", name, value, unit);
    }

    private static String plain(double goal) {
        return goal == Math.rint(goal) ? String.valueOf((long) goal) : String.valueOf(goal);
    }
}
