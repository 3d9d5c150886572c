package org.corridorrules.shipment;

import java.util.List;
import java.util.stream.Collectors;
import org.corridorrules.json.Problem;

/** A shipment that cannot be read, with every problem of the document. */
public final class ShipmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ShipmentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems in the order of the document. */
    public List<Problem> problems() {
        return problems;
    }
}
