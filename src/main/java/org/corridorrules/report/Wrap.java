package org.corridorrules.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: at spaces, and between Chinese characters. A word longer than a line stays whole, so that a
 * path or an address can be copied.
 */
final class Wrap {

    private static final String NOT_AT_START = "、。，．：；！？）】》」』”’〉〕％,.:;!?)]}%";
    private static final String NOT_AT_END = "（【《「『“‘〈〔([{";

    private Wrap() {}

    /** A part of a text that is not broken, and whether a space goes before it. */
    private record Piece(String text, boolean space) {}

    /** Breaks a text. */
    static List<String> text(String text, int firstRoom, int room) {
        return fill(pieces(clean(text)), firstRoom, room);
    }

    /** Breaks only between units; a space goes between two of them. */
    static List<String> units(List<String> units, int firstRoom, int room) {
        return fill(
                units.stream().map(unit -> new Piece(clean(unit).strip(), true)).toList(), firstRoom, room);
    }

    /** What a shipment contains must not steer the terminal. */
    private static String clean(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || c == '\r') {
                result.append(' ');
            } else if (Character.isISOControl(c) || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069) {
                result.append('\uFFFD');
            } else {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (String word : text.split(" +")) {
            boolean space = true;
            int start = 0;
            for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
                if (i > start && mayBreak(word.codePointBefore(i), word.codePointAt(i))) {
                    pieces.add(new Piece(word.substring(start, i), space));
                    space = false;
                    start = i;
                }
            }
            if (start < word.length()) {
                pieces.add(new Piece(word.substring(start), space));
            }
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        return (Columns.isWide(before) || Columns.isWide(after))
                && !isCounted(before, after)
                && !isCounted(after, before)
                && NOT_AT_START.indexOf(after) < 0
                && NOT_AT_END.indexOf(before) < 0;
    }

    /** A figure and a Chinese character beside it: 12月3日 is one word. */
    private static boolean isCounted(int figure, int character) {
        return figure >= '0' && figure <= '9' && Character.isIdeographic(character);
    }

    private static List<String> fill(List<Piece> pieces, int firstRoom, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (Piece piece : pieces) {
            String gap = piece.space() && used > 0 ? " " : "";
            int needed = gap.length() + Columns.of(piece.text());
            if (used > 0 && used + needed > (lines.isEmpty() ? firstRoom : room)) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(piece.text());
                used = Columns.of(piece.text());
            } else {
                line.append(gap).append(piece.text());
                used += needed;
            }
        }
        if (used > 0 || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
