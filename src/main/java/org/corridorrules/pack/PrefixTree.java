package org.corridorrules.pack;

import java.util.Arrays;

/**
 * Keys by their characters, so that the longest key that a code begins with is found in one walk along the code. Built by
 * one thread; thereafter immutable and thread-safe.
 *
 * @param <T> what is kept under a key
 */
final class PrefixTree<T> {

    private char[] letters = {};
    private PrefixTree<T>[] branches = empty();
    private T value;

    void put(String key, T value) {
        PrefixTree<T> end = this;
        for (int i = 0; i < key.length(); i++) {
            end = end.grow(key.charAt(i));
        }
        end.value = value;
    }

    private PrefixTree<T> grow(char letter) {
        int place = Arrays.binarySearch(letters, letter);
        if (place >= 0) {
            return branches[place];
        }
        int at = -place - 1;
        int size = letters.length;
        letters = Arrays.copyOf(letters, size + 1);
        branches = Arrays.copyOf(branches, size + 1);
        System.arraycopy(letters, at, letters, at + 1, size - at);
        System.arraycopy(branches, at, branches, at + 1, size - at);
        letters[at] = letter;
        branches[at] = new PrefixTree<>();
        return branches[at];
    }

    /** What is kept under the key that ends here, or null. */
    T value() {
        return value;
    }

    /** The node behind one more character, or null. */
    PrefixTree<T> branch(char letter) {
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == letter) {
                return branches[i];
            }
        }
        return null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> PrefixTree<T>[] empty() {
        return new PrefixTree[0];
    }
}
