package org.corridorrules.engine;

import java.util.Comparator;

/** Orders JSON pointers as a reader would: numbers by value. */
final class Pointers {

    static final Comparator<String> ORDER = Pointers::compare;

    private Pointers() {}

    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = end(a, i);
            int endB = end(b, j);
            int step = compareStep(a, i, endA, b, j, endB);
            if (step != 0) {
                return step;
            }
            i = endA + 1;
            j = endB + 1;
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int end(String pointer, int from) {
        int slash = pointer.indexOf('/', from);
        return slash < 0 ? pointer.length() : slash;
    }

    private static int compareStep(String a, int i, int endA, String b, int j, int endB) {
        boolean shorterIsLess = isNumber(a, i, endA) && isNumber(b, j, endB) && endA - i != endB - j;
        if (shorterIsLess) {
            return Integer.compare(endA - i, endB - j);
        }
        int k = 0;
        while (i + k < endA && j + k < endB) {
            int step = Character.compare(a.charAt(i + k), b.charAt(j + k));
            if (step != 0) {
                return step;
            }
            k++;
        }
        return Integer.compare(endA - i, endB - j);
    }

    private static boolean isNumber(String pointer, int from, int until) {
        for (int i = from; i < until; i++) {
            if (pointer.charAt(i) < '0' || pointer.charAt(i) > '9') {
                return false;
            }
        }
        return until > from;
    }
}
