package org.corridorrules.authoring.trial;

/**
 * Where something stands in a pack.
 *
 * @param line from 1
 */
public record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
