package org.corridorrules;

import java.util.List;
import org.corridorrules.json.Problem;

/**
 * The answer to one document of a stream. Immutable.
 *
 * @param number of the document in the stream, from 1
 * @param report null if the document could not be read
 * @param problems everything that is wrong with a document that could not be read; empty if there is a report
 */
public record Checked(long number, Report report, List<Problem> problems) {

    public Checked {
        problems = List.copyOf(problems);
    }
}
