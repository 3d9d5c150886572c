package org.corridorrules.report;

import java.util.List;

/** Text for a terminal as it grows, at most 100 columns wide. Used by one thread. */
public final class Page {

    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();
    private final boolean colour;

    /** @param colour whether to use the colours of an ANSI terminal */
    public Page(boolean colour) {
        this.colour = colour;
    }

    /** Sets what follows apart from what is there. */
    public void gap() {
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    /** A line that names what follows. */
    public void heading(String words) {
        List<String> lines = Wrap.text(words, WIDTH, WIDTH - 2);
        append("", lines.stream().map(line -> paint(Ink.BOLD, line)).toList(), 2);
    }

    /** A paragraph; from its second line on it hangs two columns deeper. */
    public void paragraph(int indent, String words) {
        append(" ".repeat(indent), Wrap.text(words, WIDTH - indent, WIDTH - indent - 2), indent + 2);
    }

    /** A paragraph beside a word in colour. */
    void tagged(int indent, Ink ink, String tag, int tagWidth, String words) {
        int room = WIDTH - indent - tagWidth;
        String padding = " ".repeat(Math.max(1, tagWidth - Columns.of(tag)));
        append(" ".repeat(indent) + paint(ink, tag) + padding, Wrap.text(words, room, room), indent + tagWidth);
    }

    /** Units that are broken only between each other, after a word. */
    void units(String first, List<String> units) {
        int hang = Columns.of(first) + 1;
        append(first + " ", Wrap.units(units, WIDTH - hang, WIDTH - hang), hang);
    }

    private void append(String start, List<String> lines, int hang) {
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? start : " ".repeat(hang)).append(lines.get(i)).append('\n');
        }
    }

    private String paint(Ink ink, String words) {
        return colour ? ink.paint(words) : words;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
