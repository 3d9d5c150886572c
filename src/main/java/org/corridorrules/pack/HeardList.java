package org.corridorrules.pack;

import java.time.LocalDate;
import java.util.List;

/** A list with somebody who hears which rows are found. */
final class HeardList extends ReferenceList {

    private final LawReader reader;

    HeardList(ReferenceList list, LawReader reader) {
        super(list);
        this.reader = reader;
    }

    @Override
    public Row find(String key, LocalDate day) {
        return heard(super.find(key, day));
    }

    @Override
    public Row findPrefix(String code, LocalDate day) {
        return heard(super.findPrefix(code, day));
    }

    /** Whoever walks over the rows looks at each. */
    @Override
    public List<Row> rows() {
        List<Row> rows = super.rows();
        rows.forEach(this::heard);
        return rows;
    }

    private Row heard(Row row) {
        if (row != null) {
            reader.row(this, row);
        }
        return row;
    }
}
