package org.corridorrules.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridorrules.pack.Basis;
import org.corridorrules.pack.Confidence;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.pack.Severity;
import org.corridorrules.pack.Status;
import org.corridorrules.shipment.Document;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.Money;

/**
 * The calls with which the {@code then} part of a rule reports; in rules the word {@code findings}. A rule that is not
 * in force on the law date of the checkpoint is not heard. LOW confidence, and law that is planned or disputed, never
 * blocks: it warns.
 */
public final class Findings {

    private final Ledger ledger;

    public Findings(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Reports the whole part. */
    public void report(Subject subject) {
        report(subject, "");
    }

    /** Reports a field of the part; the value found is the field's. */
    public void report(Subject subject, @Literal(Kind.FIELD) String path) {
        if (ledger.inForce(subject)) {
            add(subject, pointer(subject, path), actual(subject, path), null, null, null);
        }
    }

    /** Reports a field against a parameter. */
    public void report(Subject subject, @Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String parameter) {
        report(subject, path, parameter, actual(subject, path));
    }

    /** Reports a field against a parameter with a value that was worked out. */
    public void report(
            Subject subject,
            @Literal(Kind.FIELD) String path,
            @Literal(Kind.PARAMETER) String parameter,
            Object actual) {
        if (ledger.inForce(subject)) {
            add(subject, pointer(subject, path), plain(actual), parameter, null, null);
        }
    }

    /** Reports a field of which a value was worked out, without a parameter. */
    public void value(Subject subject, @Literal(Kind.FIELD) String path, Object actual) {
        if (ledger.inForce(subject)) {
            add(subject, pointer(subject, path), plain(actual), null, null, null);
        }
    }

    /** Reports a field against a limit that was worked out. */
    public void limited(Subject subject, @Literal(Kind.FIELD) String path, Object limit) {
        if (ledger.inForce(subject)) {
            addWith(subject, pointer(subject, path), actual(subject, path), plain(limit), null, null, null, null);
        }
    }

    /** Reports a code that begins with a row of a list; the row's confidence counts. */
    public void listed(Subject subject, @Literal(Kind.FIELD) String path, @Literal(Kind.LIST) String list) {
        if (ledger.inForce(subject)) {
            ReferenceList.Row row = subject.prefixRow(path, list);
            add(subject, pointer(subject, path), actual(subject, path), null, row, null);
        }
    }

    /** Reports a text in which an entry of a list of words was found; the entry's confidence counts. */
    public void worded(Subject subject, @Literal(Kind.FIELD) String path, @Literal(Kind.LIST) String list) {
        Object value = subject.value(path);
        if (value != null && ledger.inForce(subject)) {
            Wording wording = subject.wording(list);
            ReferenceList.Row whole = wording.whole(value.toString());
            ReferenceList.Row row = whole != null ? whole : wording.within(value.toString());
            add(subject, pointer(subject, path), plain(value), null, row, null);
        }
    }

    /** Reports what is wrong with a declaration of a kind, or that it is missing. */
    public void filing(Subject subject, @Literal(value = Kind.WORD, of = FilingType.class) String type) {
        if (ledger.inForce(subject)) {
            FilingType kind = FilingType.valueOf(type);
            Filing filing = subject.filing(kind);
            add(subject, subject.filingPointer(kind), filing == null ? null : filing.number(), null, null, null);
        }
    }

    /** Reports an identifier with the reason why it is refused. */
    public void identifier(IdentifierAt subject) {
        if (ledger.inForce(subject)) {
            String shown = subject.isPersonal() ? null : plain(subject.part());
            add(subject, subject.pointer(), shown, null, null, subject.fault().describe());
        }
    }

    /**
     * Puts a time limit before an event: MET, DUE or MISSED. A missed one is also a finding.
     *
     * @param limit parameter with the duration before the event
     */
    public void deadline(
            Subject subject,
            @Literal(value = Kind.WORD, of = FilingType.class) String type,
            @Literal(value = Kind.WORD, of = Event.class) String event,
            @Literal(Kind.PARAMETER) String limit) {
        if (!ledger.inForce(subject)) {
            return;
        }
        OffsetDateTime moment = subject.situation().moment(Event.valueOf(event));
        Duration duration = subject.situation().law().duration(limit);
        if (duration == null) {
            return;
        }
        if (moment == null) {
            ledger.add(new Outcome.NotChecked(
                    "TIME_MISSING",
                    subject.situation().checkpoint(),
                    "/legs/" + subject.situation().checkpoint().leg(),
                    List.of(event.toLowerCase(java.util.Locale.ROOT), type)));
            return;
        }
        FilingType kind = FilingType.valueOf(type);
        Filing filing = subject.filing(kind);
        OffsetDateTime lodged = filing == null ? null : filing.lodgedAt();
        String pointer = subject.filingPointer(kind) + (filing == null ? "" : "/lodgedAt");
        due(subject, type, lodged, pointer, local(subject, moment.minus(duration)), limit);
    }

    /** Puts a time limit at a moment that was worked out; null means that it could not be. */
    public void dueAt(
            Subject subject,
            @Literal(value = Kind.WORD, of = FilingType.class) String name,
            @Literal(Kind.FIELD) String lodgedAt,
            OffsetDateTime due,
            @Literal(Kind.PARAMETER) String parameter) {
        if (due != null && ledger.inForce(subject)) {
            OffsetDateTime lodged = (OffsetDateTime) subject.value(lodgedAt);
            due(subject, name, lodged, pointer(subject, lodgedAt), local(subject, due), parameter);
        }
    }

    /** Reports what happened on a day against the last day that follows from a parameter. */
    public void byDay(
            Subject subject,
            @Literal(Kind.FIELD) String path,
            Object happened,
            java.time.LocalDate lastDay,
            @Literal(Kind.PARAMETER) String parameter) {
        if (lastDay != null && ledger.inForce(subject)) {
            Parameter.Value value = subject.situation().law().value(parameter);
            addWith(subject, pointer(subject, path), plain(happened), lastDay.toString(), parameter, value, null, null);
        }
    }

    /** Puts the time limit of a declaration at a moment that was worked out; null means that it could not be. */
    public void filingDueAt(
            Subject subject,
            @Literal(value = Kind.WORD, of = FilingType.class) String type,
            OffsetDateTime due,
            @Literal(Kind.PARAMETER) String parameter) {
        if (due != null && ledger.inForce(subject)) {
            FilingType kind = FilingType.valueOf(type);
            Filing filing = subject.filing(kind);
            OffsetDateTime lodged = filing == null ? null : filing.lodgedAt();
            String pointer = subject.filingPointer(kind) + (filing == null ? "" : "/lodgedAt");
            due(subject, type, lodged, pointer, local(subject, due), parameter);
        }
    }

    private void due(
            Subject subject, String name, OffsetDateTime lodged, String pointer, OffsetDateTime due, String parameter) {
        OffsetDateTime now = subject.situation().now();
        boolean late = (lodged == null ? now : lodged).isAfter(due);
        Outcome.Deadline.State state = late
                ? Outcome.Deadline.State.MISSED
                : lodged == null ? Outcome.Deadline.State.DUE : Outcome.Deadline.State.MET;
        ledger.fired();
        ledger.add(new Outcome.Deadline(ledger.rule(), name, subject.situation().checkpoint(), due, lodged, state));
        if (late) {
            String limit = java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(due);
            Parameter.Value value = subject.situation().law().value(parameter);
            addWith(subject, pointer, plain(lodged), limit, parameter, value, null, null);
        }
    }

    /**
     * Previews a charge; nothing is charged where the amount is null.
     *
     * @param how the sum in plain signs, such as {@code 2 x 3.00 EUR}
     */
    public void charge(
            Subject subject, @Literal(value = Kind.WORD, of = ChargeKind.class) String kind, Money amount, String how) {
        if (amount != null && ledger.inForce(subject)) {
            ledger.fired();
            ledger.add(new Outcome.Charge(
                    ledger.rule(),
                    subject.situation().checkpoint(),
                    ChargeKind.valueOf(kind),
                    amount.amount().setScale(2, RoundingMode.HALF_UP),
                    amount.currency(),
                    subject.pointer(),
                    how));
        }
    }

    /** Previews a charge that carries its own sum; nothing is charged where it is null. */
    public void charge(Subject subject, @Literal(value = Kind.WORD, of = ChargeKind.class) String kind, Sum sum) {
        if (sum != null) {
            charge(subject, kind, sum.amount(), sum.how());
        }
    }

    /**
     * Asks for a document and says whether its electronic form is equal there on the day; on a leg, in every state of
     * it.
     *
     * @param list the table of acceptance: key {@code COUNTRY-DOCUMENT}, or {@code COUNTRY-DOCUMENT-INLAND} for what
     *     stays within the state and differs there; column {@code accepted} yes / no / unknown
     */
    public void paper(
            Subject subject,
            @Literal(value = Kind.WORD, of = DocumentType.class) String type,
            @Literal(Kind.LIST) String list) {
        if (!ledger.inForce(subject)) {
            return;
        }
        ledger.fired();
        DocumentType wanted = DocumentType.valueOf(type);
        Document document = subject.document(wanted);
        ReferenceList table = subject.situation().law().list(list);
        Set<String> accepted = new LinkedHashSet<>();
        List<String> refusing = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        Set<Basis> basis = new LinkedHashSet<>();
        boolean inland = subject.states().size() == 1;
        for (String state : subject.states()) {
            ReferenceList.Row row = acceptance(subject, table, state + "-" + type, inland);
            String answer = row == null ? "unknown" : table.cell(row, "accepted");
            accepted.add(answer);
            if (answer.equals("no")) {
                refusing.add(state);
            } else if (!answer.equals("yes")) {
                silent.add(state);
            }
            if (row != null) {
                basis.addAll(table.basis(row));
            }
        }
        Outcome.Paper.Paperless paperless = accepted.contains("no")
                ? Outcome.Paper.Paperless.PAPER_NEEDED
                : accepted.equals(Set.of("yes")) ? Outcome.Paper.Paperless.ACCEPTED : Outcome.Paper.Paperless.UNKNOWN;
        ledger.add(new Outcome.Paper(
                ledger.rule(),
                type,
                subject.situation().checkpoint(),
                document != null,
                document == null ? null : document.form(),
                paperless,
                List.copyOf(refusing.isEmpty() ? silent : refusing),
                List.copyOf(basis)));
    }

    /** A state may take a document inside its borders that is handed over on paper at them. */
    private static ReferenceList.Row acceptance(Subject subject, ReferenceList table, String key, boolean inland) {
        LocalDate day = subject.situation().day();
        ReferenceList.Row row = inland ? table.find(key + "-INLAND", day) : null;
        return row == null ? table.find(key, day) : row;
    }

    /** Says that something could not be judged; the rule's text says what and why. */
    public void notChecked(Subject subject, @Literal(Kind.FIELD) String path) {
        if (ledger.inForce(subject)) {
            ledger.fired();
            String actual = actual(subject, path);
            ledger.add(new Outcome.NotChecked(
                    ledger.rule().id(),
                    subject.situation().checkpoint(),
                    pointer(subject, path),
                    actual == null ? List.of() : List.of(actual)));
        }
    }

    private void add(
            Subject subject, String pointer, String actual, String parameter, ReferenceList.Row row, String reason) {
        Parameter.Value value =
                parameter == null ? null : subject.situation().law().value(parameter);
        addWith(subject, pointer, actual, value == null ? null : value.value(), parameter, value, row, reason);
    }

    private void addWith(
            Subject subject,
            String pointer,
            String actual,
            String limit,
            String parameter,
            Parameter.Value value,
            ReferenceList.Row row,
            String reason) {
        RuleInfo rule = ledger.rule();
        Confidence confidence = rule.confidence();
        Status status = Status.IN_FORCE;
        Set<Basis> basis = new LinkedHashSet<>(rule.basis());
        if (value != null) {
            confidence = confidence.and(value.confidence());
            status = value.status();
            basis.addAll(value.basis());
        }
        if (row != null) {
            confidence = confidence.and(row.confidence());
        }
        boolean carries = confidence != Confidence.LOW && status == Status.IN_FORCE;
        Severity weight = ledger.severity(subject);
        Severity severity = weight == Severity.BLOCK && !carries ? Severity.WARN : weight;
        ledger.fired();
        ledger.add(new Outcome.Finding(
                rule,
                severity,
                confidence,
                subject.situation().checkpoint(),
                pointer,
                actual,
                limit,
                parameter,
                List.copyOf(basis),
                status,
                reason));
    }

    private static OffsetDateTime local(Subject subject, OffsetDateTime moment) {
        return moment.withOffsetSameInstant(
                subject.situation().checkpoint().at().getOffset());
    }

    private static String pointer(Subject subject, String path) {
        return path.isEmpty() ? subject.pointer() : subject.pointer() + "/" + path;
    }

    private static String actual(Subject subject, String path) {
        return path.isEmpty() ? null : plain(subject.value(path));
    }

    private static String plain(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty() ? null : list.stream().map(Findings::plain).collect(Collectors.joining(", "));
        }
        if (value instanceof Sum sum) {
            return plain(sum.amount());
        }
        if (value instanceof Money money) {
            return money.amount().toPlainString() + " " + money.currency();
        }
        if (value instanceof OffsetDateTime instant) {
            return java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
        }
        return value.toString();
    }
}
