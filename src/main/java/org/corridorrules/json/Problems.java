package org.corridorrules.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of one reading. Not thread-safe. */
final class Problems {

    /** Ends a reading that has found enough; carries nothing, so it costs nothing. */
    @SuppressWarnings("serial")
    static final class TooMany extends RuntimeException {
        TooMany() {
            super(null, null, false, false);
        }
    }

    private record Found(Place place, String pointer, String message) {
        Problem at(int line, int column) {
            return new Problem(line, column, pointer, message);
        }
    }

    private final int most;
    private final List<Found> found = new ArrayList<>(0);
    private Found leftOut;

    Problems(int most) {
        this.most = most;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Keeps a problem, or throws {@link TooMany} if there are enough already. */
    void add(Place place, String pointer, String message) {
        if (found.size() == most) {
            leftOut = new Found(
                    place,
                    pointer,
                    "there are more than " + Words.count(most, "problem", "problems")
                            + "; the rest is left out: mend these first and check again");
            throw new TooMany();
        }
        found.add(new Found(place, pointer, message));
    }

    /** In order, with the lines and columns that the parser told. */
    List<Problem> told() {
        List<Problem> out = new ArrayList<>();
        found.forEach(f -> out.add(f.at(f.place().line(), f.place().column())));
        out.sort(null);
        if (leftOut != null) {
            out.add(leftOut.at(leftOut.place().line(), leftOut.place().column()));
        }
        return out;
    }

    /** In order, with lines and columns counted, in one go, from the bytes that the parser was given. */
    List<Problem> counted(byte[] text, int from, int to) {
        List<Found> all = new ArrayList<>(found);
        if (leftOut != null) {
            all.add(leftOut);
        }
        all.sort(Comparator.comparingLong(f -> f.place().offset()));
        LineCounter counter = new LineCounter(text, from);
        List<Problem> out = new ArrayList<>();
        Problem last = null;
        for (Found f : all) {
            counter.moveTo(Utf8.startOfCharacter(text, f.place().offset() + from, to));
            Problem problem = f.at(counter.line(), counter.column());
            if (f.equals(leftOut)) {
                last = problem;
            } else {
                out.add(problem);
            }
        }
        out.sort(null);
        if (last != null) {
            out.add(last);
        }
        return out;
    }
}
