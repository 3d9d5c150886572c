package org.corridorrules.cli;

/**
 * One document of a stream, and where it stands.
 *
 * @param file as messages show it
 * @param number of the line in the file, from 1
 * @param offset of its first byte in the file, uncompressed
 * @param text the bytes without the line end; empty if there is a fault
 * @param fault why there are no bytes, or null
 */
record Line(String file, long number, long offset, byte[] text, String fault) {

    static Line of(String file, long number, long offset, byte[] text) {
        return new Line(file, number, offset, text, null);
    }

    static Line faulty(String file, long number, long offset, String fault) {
        return new Line(file, number, offset, new byte[0], fault);
    }
}
