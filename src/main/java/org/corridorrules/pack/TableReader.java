package org.corridorrules.pack;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a file under {@code reference/}: a table with a head, dated row by row. */
final class TableReader {

    private static final List<String> COMMON = List.of("from", "until", "confidence", "source", "facts");

    private static final ObjectReader LINES = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build()
            .readerFor(String[].class);

    private final List<PackProblem> problems;

    TableReader(List<PackProblem> problems) {
        this.problems = problems;
    }

    PackContent.Table read(String file, byte[] content) {
        String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".csv".length());
        List<ReferenceList.Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        try (MappingIterator<String[]> lines = LINES.readValues(content)) {
            String[] head = lines.hasNextValue() ? lines.nextValue() : new String[0];
            List<String> all = Arrays.asList(head);
            if (head.length <= COMMON.size()
                    || !all.subList(head.length - COMMON.size(), head.length).equals(COMMON)) {
                problem(
                        Flaw.LIST_COLUMNS,
                        file,
                        1,
                        "the table lacks columns that each has; end its head with " + String.join(",", COMMON));
                return new PackContent.Table(name, List.of("key"), List.of());
            }
            columns = List.copyOf(all.subList(0, head.length - COMMON.size()));
            Map<List<String>, List<ReferenceList.Row>> same = new HashMap<>();
            int number = 1;
            while (lines.hasNextValue()) {
                String[] cells = lines.nextValue();
                number++;
                if (cells.length != head.length) {
                    problem(
                            Flaw.LIST_COLUMNS,
                            file,
                            number,
                            "the row has " + cells.length + " cells, the head has " + head.length
                                    + "; write one for each column, a text with a comma in quotes");
                    continue;
                }
                ReferenceList.Row row = row(file, number, columns.size(), cells);
                for (ReferenceList.Row other : same.computeIfAbsent(row.cells(), key -> new ArrayList<>())) {
                    if (overlap(row, other)) {
                        problem(
                                Flaw.DATES_OVERLAP,
                                file,
                                number,
                                "the row " + row.cells()
                                        + " overlaps in time with an equal one; end the first before the second begins");
                    }
                }
                same.get(row.cells()).add(row);
                rows.add(row);
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problem(Flaw.FILE_UNREADABLE, file, line, "the table cannot be read here; check the quotes of this row");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackContent.Table(name, columns, List.copyOf(rows));
    }

    private ReferenceList.Row row(String file, int number, int width, String[] cells) {
        Confidence confidence = Confidence.LOW;
        String mark = cells[width + 2].strip();
        if (List.of("HIGH", "MEDIUM", "LOW").contains(mark)) {
            confidence = Confidence.valueOf(mark);
        } else {
            problem(Flaw.METADATA_VALUE, file, number, "confidence is not \"" + mark + "\"; write HIGH, MEDIUM or LOW");
        }
        List<String> values = Arrays.stream(cells, 0, width).map(String::strip).toList();
        LocalDate from = date(file, number, cells[width]);
        LocalDate until = date(file, number, cells[width + 1]);
        if (from != null && until != null && !from.isBefore(until)) {
            problem(
                    Flaw.NEVER_IN_FORCE,
                    file,
                    number,
                    "the row never holds: from " + from + " until " + until + "; mend one of the days");
        }
        return new ReferenceList.Row(values, from, until, confidence, cells[width + 3].strip());
    }

    private LocalDate date(String file, int number, String cell) {
        if (cell.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(cell.strip());
        } catch (DateTimeParseException e) {
            problem(Flaw.METADATA_VALUE, file, number, "\"" + cell + "\" is no day; write one such as 2026-07-01");
            return null;
        }
    }

    private static boolean overlap(ReferenceList.Row a, ReferenceList.Row b) {
        boolean aFirst = a.until() != null && b.from() != null && !a.until().isAfter(b.from());
        boolean bFirst = b.until() != null && a.from() != null && !b.until().isAfter(a.from());
        return !aFirst && !bFirst;
    }

    private void problem(Flaw flaw, String file, int line, String message) {
        problems.add(new PackProblem(flaw, file, line, 0, message, ""));
    }
}
