package org.corridorrules.authoring.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;
import org.corridorrules.pack.Status;

/** What of a pack is overdue for a look at the law. */
public final class Reviews {

    /** The list that names the editions of the others: key the list, columns edition and successor, until its end. */
    private static final String EDITIONS = "editions";

    private final RulePack pack;
    private final LocalDate today;
    private final LocalDate oldest;
    private final List<Overdue> found = new ArrayList<>();

    private Reviews(RulePack pack, LocalDate today, Period olderThan) {
        this.pack = pack;
        this.today = today;
        this.oldest = today.minus(olderThan);
    }

    /** @param olderThan what was reviewed longer ago is overdue */
    public static List<Overdue> overdue(RulePack pack, LocalDate today, Period olderThan) {
        Reviews reviews = new Reviews(pack, today, olderThan);
        pack.rules().values().forEach(reviews::look);
        pack.parameters().values().forEach(reviews::look);
        ReferenceList editions = pack.lists().get(EDITIONS);
        if (editions != null) {
            editions.rows().forEach(row -> reviews.look(editions, row));
        }
        return reviews.found.stream().sorted().toList();
    }

    private void look(RuleInfo rule) {
        reviewed(rule.id(), rule.reviewed(), rule.file() + ":" + rule.line());
    }

    private void look(Parameter parameter) {
        boolean dated = parameter.reviewed() != null;
        LocalDate reviewed = dated ? parameter.reviewed() : pack.lawAsOf();
        reviewed(parameter.name(), reviewed, dated ? "" : "it has no date of its own, so the day of the pack counts");
        for (Parameter.Value value : parameter.values()) {
            planned(parameter, value);
        }
        LocalDate end = parameter.values().get(parameter.values().size() - 1).until();
        // Whoever looked after the end knew that nothing follows.
        if (end != null && !end.isAfter(today) && end.isAfter(reviewed)) {
            add(
                    Overdue.Kind.VALUE_HAS_ENDED,
                    parameter.name(),
                    end,
                    "the last value ended and no other follows; find what holds since then, or rules that need it"
                            + " judge nothing");
        }
    }

    private void planned(Parameter parameter, Parameter.Value value) {
        if (value.status() == Status.IN_FORCE) {
            return;
        }
        String status = value.status().name().toLowerCase(Locale.ROOT);
        LocalDate day = "date".equals(parameter.unit()) ? Days.of(value.value()) : value.from();
        if (day != null
                && !day.isAfter(today)
                && (value.until() == null || value.until().isAfter(today))) {
            add(
                    Overdue.Kind.PLANNED_DATE_HAS_COME,
                    parameter.name(),
                    day,
                    "the value " + value.value() + " is still " + status
                            + " though its day has come; see whether it is in force and set its status");
        }
    }

    private void look(ReferenceList editions, ReferenceList.Row row) {
        if (row.until() != null && !row.until().isAfter(today)) {
            add(
                    Overdue.Kind.EDITION_HAS_SUCCESSOR,
                    row.cells().get(0),
                    row.until(),
                    "holds " + editions.cell(row, "edition") + ", which " + editions.cell(row, "successor")
                            + " has succeeded; take the new codes over");
        }
    }

    private void reviewed(String subject, LocalDate day, String where) {
        if (day.isBefore(oldest)) {
            String place = where.isEmpty() ? "" : " (" + where + ")";
            add(
                    Overdue.Kind.NOT_REVIEWED,
                    subject,
                    day,
                    "was last compared with the law on " + day + place + "; compare it and set the date of review");
        }
    }

    private void add(Overdue.Kind kind, String subject, LocalDate since, String reason) {
        found.add(new Overdue(kind, subject, since, reason));
    }
}
