package org.corridorrules.cli;

/**
 * What came of one line.
 *
 * @param json one line of JSON with its line end
 * @param status what it does to the exit status
 * @param findings number of findings
 */
record Answer(byte[] json, int status, int findings) {}
