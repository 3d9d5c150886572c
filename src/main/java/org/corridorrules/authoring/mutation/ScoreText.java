package org.corridorrules.authoring.mutation;

import java.util.Locale;
import java.util.function.Consumer;

/** Puts a score into words. */
public final class ScoreText {

    private ScoreText() {}

    /** @param line takes each line, without its end */
    public static void write(Score score, boolean equivalents, Consumer<String> line) {
        for (String failing : score.failing()) {
            line.accept("FAILED  " + failing);
            line.accept("        the unchanged rules fail this case, so that it can catch nothing; mend it first");
        }
        for (Score.Survivor survivor : score.survivors()) {
            line.accept("SURVIVES  " + survivor.id());
            line.accept("        " + survivor.place() + ": "
                    + (survivor.touched() ? "no case notices it; " : "no case asks for it; ") + survivor.missing());
            if (survivor.hint() != null) {
                line.accept("        if the law says so too, add " + survivor.hint());
            }
        }
        for (String id : score.unused()) {
            line.accept("UNUSED  " + id);
            line.accept("        " + Equivalents.FILE
                    + ": there is no such change, or a case notices it; remove the entry");
        }
        if (equivalents) {
            for (Score.Equivalent equivalent : score.equivalent()) {
                line.accept("EQUIVALENT  " + equivalent.id());
                line.accept("        " + equivalent.reason());
            }
        }
        line.accept(row("", "caught", "survive", "equivalent"));
        score.tallies().forEach((kind, tally) -> line.accept(row(kind.words(), tally)));
        line.accept(row("all", score.all()));
        line.accept(share(score.all()) + " of the changes that can change an answer are caught; " + score.tried()
                + " tried now, the outcome of the others was known");
        line.accept("not changed: " + score.parametersNotRead() + " parameters that no rule reads, "
                + score.rowsNotAskedFor() + " rows that no case asks for, the map (places, territories,"
                + " border-pairs), and what a rule reports");
    }

    private static String row(String title, Score.Tally tally) {
        return row(
                title,
                Integer.toString(tally.caught()),
                Integer.toString(tally.surviving()),
                Integer.toString(tally.equivalent()));
    }

    private static String row(String title, String caught, String surviving, String equivalent) {
        return String.format(Locale.ROOT, "%-28s %10s %10s %10s", title, caught, surviving, equivalent);
    }

    /** Never rounded up to the whole. */
    private static String share(Score.Tally tally) {
        int matter = tally.caught() + tally.surviving();
        double share = matter == 0 ? 100 : Math.floor(1000.0 * tally.caught() / matter) / 10;
        return String.format(Locale.ROOT, "%.1f %%", share);
    }
}
