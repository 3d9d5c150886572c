package org.corridorrules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Reads documents as one type of record, strictly and in one pass, and tells everything that is wrong with them at once.
 *
 * <p>The names in a document are the names of the record's components. A component may be text, a boolean, an
 * {@code int} or {@code long} (boxed or not), a {@code BigDecimal}, an enum, a {@code LocalDate}, an
 * {@code OffsetDateTime}, a {@code Duration}, a record of these, a {@code List} of any of these or a {@code Map} from
 * {@code String} to any. What a document leaves out is null; a list or a map is empty; a primitive is 0 or false. A
 * record's constructor may refuse a combination with an {@link IllegalArgumentException}, whose message becomes a
 * problem. Whatever is in a document, it never makes the reader throw.
 *
 * <p>Immutable and thread-safe; build one per type and keep it.
 *
 * @param <R> what documents are read as
 */
public final class StrictReader<R extends Record> {

    // Arrays cannot be longer.
    private static final long MOST_BYTES = Integer.MAX_VALUE - 16;

    // Only skipped values get past our own limit; this one keeps a skipped value from filling the memory.
    private static final int DEEPEST_SKIPPED = 10_000;

    private final Class<R> type;
    private final RecordReader root;
    private final Limits limits;
    private final JsonFactory json;

    private StrictReader(Class<R> type, Limits limits) {
        this.type = type;
        this.root = Plans.of(type);
        this.limits = limits;
        // Lengths are checked by our own readers, which can go on after a value that is too long.
        this.json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST_SKIPPED)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxDocumentLength(-1)
                        .build())
                .build();
    }

    /**
     * A reader within {@link Limits#DEFAULT}.
     *
     * @throws IllegalArgumentException if a component's type or a rule on it cannot be read
     */
    public static <R extends Record> StrictReader<R> of(Class<R> type) {
        return of(type, Limits.DEFAULT);
    }

    /**
     * A reader within limits of one's own.
     *
     * @throws IllegalArgumentException if a component's type or a rule on it cannot be read
     */
    public static <R extends Record> StrictReader<R> of(Class<R> type, Limits limits) {
        return new StrictReader<>(Objects.requireNonNull(type, "type"), Objects.requireNonNull(limits, "limits"));
    }

    /** Reads JSON in UTF-8; a byte order mark is passed over. */
    public Reading<R> read(byte[] text) {
        String unreadable = unreadable(text);
        if (unreadable != null) {
            return refused(List.of(new Problem(1, 1, "", unreadable)));
        }
        int start = Utf8.start(text);
        int invalid = Utf8.firstInvalid(text, start);
        // Up to a byte that is no text everything is read as ever, so that the problems before it are told too.
        int end = invalid < 0 ? text.length : invalid;
        Problems problems = new Problems(limits.maxProblems());
        try (JsonParser parser = json.createParser(text, start, end - start)) {
            Object value = read(parser, problems, Texts.of(end - start), invalid < 0 ? -1 : end - start);
            return problems.isEmpty()
                    ? new Reading<>(type.cast(value), List.of())
                    : refused(problems.counted(text, start, end));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory do not fail to be read", e);
        }
    }

    /**
     * Reads JSON in UTF-8 to the end of the stream, which stays open.
     *
     * @throws IOException only from the stream itself
     */
    public Reading<R> read(InputStream in) throws IOException {
        // The bytes are kept until the end because columns are counted from them.
        return read(in.readNBytes((int) Math.min(limits.maxBytes(), MOST_BYTES) + 1));
    }

    /**
     * Reads one document from a parser of any format, such as YAML, to its end; the parser stays open. The parser's own
     * limits hold in place of {@link Limits#maxBytes()}, and lines and columns are the parser's.
     *
     * @throws IOException only from the parser's source
     */
    public Reading<R> read(JsonParser parser) throws IOException {
        Problems problems = new Problems(limits.maxProblems());
        Object value = read(parser, problems, Texts.APART, -1);
        return problems.isEmpty() ? new Reading<>(type.cast(value), List.of()) : refused(problems.told());
    }

    private String unreadable(byte[] text) {
        long most = Math.min(limits.maxBytes(), MOST_BYTES);
        if (text.length > most) {
            return "the document is larger than " + Words.count(most, "byte", "bytes") + "; split it";
        }
        return Utf8.isWide(text) ? "the document is written in UTF-16 or UTF-32; save it as UTF-8" : null;
    }

    private Reading<R> refused(List<Problem> problems) {
        return new Reading<>(null, problems);
    }

    /** @param invalid the offset at which the parser's bytes end because no text follows, or -1 */
    private Object read(JsonParser parser, Problems problems, Texts texts, int invalid) throws IOException {
        Cursor cursor = new Cursor(parser, limits, problems, texts);
        try {
            try {
                return readDocument(cursor, invalid);
            } catch (JsonProcessingException e) {
                tellSyntax(cursor, e, invalid);
            }
        } catch (Problems.TooMany enough) {
            // The problems that were left out are told with the others.
        }
        return null;
    }

    private Object readDocument(Cursor cursor, int invalid) throws IOException {
        JsonParser parser = cursor.parser;
        JsonToken first = parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
        if (first == null && invalid < 0) {
            cursor.report(Place.START, "the document is empty; it needs an object { }");
            return null;
        }
        Object value = first == null ? null : cursor.read(root);
        if (invalid >= 0) {
            cursor.report(new Place(invalid, 1, 1), notUtf8());
        } else {
            tellTrailing(cursor);
        }
        return value;
    }

    private static void tellTrailing(Cursor cursor) throws IOException {
        JsonParser parser = cursor.parser;
        String message = "the document ends before this; take out what follows, one document is read at a time";
        Place place;
        try {
            if (parser.nextToken() == null) {
                return;
            }
            place = cursor.here();
        } catch (StreamConstraintsException e) {
            throw e;
        } catch (JsonProcessingException e) {
            place = placeOf(e, parser);
        }
        cursor.report(place, message);
    }

    private static void tellSyntax(Cursor cursor, JsonProcessingException e, int invalid) {
        Place place = placeOf(e, cursor.parser);
        cursor.path.follow(cursor.parser.getParsingContext());
        if (invalid >= 0 && (e instanceof JsonEOFException || place.offset() >= invalid)) {
            cursor.report(new Place(invalid, 1, 1), notUtf8());
        } else {
            cursor.report(place, SyntaxMessages.of(e));
        }
    }

    private static Place placeOf(JsonProcessingException e, JsonParser parser) {
        return Place.of(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
    }

    private static String notUtf8() {
        return "the text is not valid UTF-8 here; save the document as UTF-8";
    }
}
