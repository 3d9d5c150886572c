package org.corridorrules.pack;

/**
 * Something wrong in a rule pack.
 *
 * @param flaw what kind of thing is wrong
 * @param file file within the pack
 * @param line from 1; 0 if the whole file is meant
 * @param column from 1; 0 if the whole line is meant
 * @param message a plain sentence: what is wrong and, behind the first semicolon, what to do
 * @param source the line of the file, empty if none
 */
public record PackProblem(Flaw flaw, String file, int line, int column, String message, String source)
        implements Comparable<PackProblem> {

    /** A file that cannot be used as it is written. */
    public PackProblem(String file, int line, int column, String message, String source) {
        this(Flaw.FILE_UNREADABLE, file, line, column, message, source);
    }

    @Override
    public int compareTo(PackProblem other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : message.compareTo(other.message);
    }

    /** The problem with its line and a caret under the place, as a compiler shows it. */
    public String display() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        text.append(": ").append(message);
        if (line > 0 && !source.isBlank()) {
            text.append("\n  ").append(source.replace('\t', ' '));
            if (column > 0) {
                text.append("\n  ").append(" ".repeat(column - 1)).append('^');
            }
        }
        return text.toString();
    }
}
