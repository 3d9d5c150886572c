package org.corridorrules.authoring.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridorrules.pack.PackContent;
import org.corridorrules.pack.ReferenceList.Row;

/** Rows of a list with one key: at the same time they contradict, and between them may be days without any. */
final class ListRows implements Check {

    @Override
    public void look(LintPack pack, Findings into) {
        for (PackContent.Table list : pack.content().lists()) {
            Map<String, List<Row>> byKey = new LinkedHashMap<>();
            list.rows().forEach(row -> byKey.computeIfAbsent(row.cells().get(0), key -> new ArrayList<>())
                    .add(row));
            byKey.forEach((key, rows) -> look("reference/" + list.name() + ".csv", key, rows, into));
        }
    }

    private static void look(String file, String key, List<Row> rows, Findings into) {
        List<Row> inTime = new ArrayList<>(rows);
        inTime.sort(Comparator.comparing(Row::from, Comparator.nullsFirst(Comparator.naturalOrder())));
        for (int i = 0; i + 1 < inTime.size(); i++) {
            Row row = inTime.get(i);
            Row next = inTime.get(i + 1);
            LocalDate end = row.until();
            if (end == null || next.from() == null || next.from().isBefore(end)) {
                into.atLine(
                        Lint.ROWS_DIFFER,
                        file,
                        key + ",",
                        "",
                        "two rows of " + key + " hold at the same time; only the first is ever found",
                        "end the first before the second begins");
            } else if (end.isBefore(next.from())) {
                into.atLine(
                        Lint.ROWS_GAP,
                        file,
                        key + ",",
                        "",
                        "no row of " + key + " holds from " + end + " to " + next.from(),
                        "mend until or from, or add the row of those days");
            }
        }
    }
}
