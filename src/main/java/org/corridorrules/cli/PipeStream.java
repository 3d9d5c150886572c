package org.corridorrules.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output that may be closed by its reader, as {@code head} does: what comes after is not wanted. */
final class PipeStream extends FilterOutputStream {

    PipeStream(OutputStream out) {
        super(out);
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
            unlessClosed(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            unlessClosed(e);
        }
    }

    private static void unlessClosed(IOException e) throws IOException {
        if (e.getMessage() == null || !e.getMessage().contains("Broken pipe")) {
            throw e;
        }
    }
}
