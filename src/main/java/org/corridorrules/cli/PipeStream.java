package org.corridorrules.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Standard output that knows whether its reader has gone away, as {@code head} does when it has seen enough. That is no
 * failure: what comes after is not wanted.
 */
final class PipeStream extends FilterOutputStream {

    /** What Linux and macOS say, and Windows in its two ways. */
    private static final List<String> GONE =
            List.of("Broken pipe", "The pipe is being closed", "The pipe has been ended");

    private volatile boolean closed;

    PipeStream(OutputStream out) {
        super(out);
    }

    /** Whether nobody reads any more. */
    boolean closed() {
        return closed;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            closed |= isGone(e);
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            closed |= isGone(e);
            throw e;
        }
    }

    private static boolean isGone(IOException e) {
        return e.getMessage() != null && GONE.stream().anyMatch(e.getMessage()::contains);
    }
}
