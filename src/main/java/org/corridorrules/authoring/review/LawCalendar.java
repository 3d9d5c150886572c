package org.corridorrules.authoring.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corridorrules.pack.Basis;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.RulePack;
import org.corridorrules.pack.Status;

/** The changes of the law that a pack knows, in the order of time. */
public final class LawCalendar {

    private final RulePack pack;
    private final LocalDate today;
    private final List<KnownChange> changes = new ArrayList<>();

    private LawCalendar(RulePack pack, LocalDate today) {
        this.pack = pack;
        this.today = today;
    }

    /** What changes after a day. */
    public static List<KnownChange> after(LocalDate today, RulePack pack) {
        LawCalendar calendar = new LawCalendar(pack, today);
        pack.rules().values().forEach(calendar::add);
        pack.parameters().values().forEach(calendar::add);
        pack.lists().values().forEach(calendar::add);
        return calendar.changes.stream().sorted().toList();
    }

    private void add(RuleInfo rule) {
        String title = pack.text(rule.id(), "en").title();
        add(rule.from(), rule.id(), "begins: " + title, rule.basis(), true);
        add(rule.until(), rule.id(), "ends: " + title, rule.basis(), true);
    }

    private void add(Parameter parameter) {
        String before = null;
        for (int i = 0; i < parameter.values().size(); i++) {
            Parameter.Value value = parameter.values().get(i);
            String from = before == null ? "" : " in place of " + before;
            boolean settled = value.status() == Status.IN_FORCE;
            String status = settled ? "" : ", " + value.status().name().toLowerCase(java.util.Locale.ROOT);
            add(
                    value.from(),
                    parameter.name(),
                    "becomes " + value.value() + from + status + ": " + parameter.description(),
                    value.basis(),
                    settled);
            before = value.value();
            if ("date".equals(parameter.unit())) {
                add(
                        Days.of(value.value()),
                        parameter.name(),
                        "comes" + status + ": " + parameter.description(),
                        value.basis(),
                        settled);
            }
            if (i + 1 == parameter.values().size()) {
                add(
                        value.until(),
                        parameter.name(),
                        "ends, and no value follows: " + parameter.description(),
                        value.basis(),
                        true);
            }
        }
    }

    /** Rows that begin or end together are one change. */
    private void add(ReferenceList list) {
        Map<LocalDate, Integer> begin = new TreeMap<>();
        Map<LocalDate, Integer> end = new TreeMap<>();
        for (ReferenceList.Row row : list.rows()) {
            count(begin, row.from());
            count(end, row.until());
        }
        begin.forEach((day, rows) -> add(day, list.name(), "from here on hold " + rows(rows), List.of(), true));
        end.forEach((day, rows) -> add(day, list.name(), "no longer hold " + rows(rows), List.of(), true));
    }

    private static void count(Map<LocalDate, Integer> days, LocalDate day) {
        if (day != null) {
            days.merge(day, 1, Integer::sum);
        }
    }

    private static String rows(int number) {
        return number == 1 ? "1 row" : number + " rows";
    }

    private void add(LocalDate day, String subject, String what, List<Basis> basis, boolean settled) {
        if (day != null && day.isAfter(today)) {
            changes.add(new KnownChange(day, subject, what, basis, settled));
        }
    }
}
