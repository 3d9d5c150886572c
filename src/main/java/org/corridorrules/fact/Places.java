package org.corridorrules.fact;

/** What the code of a place says by itself. */
final class Places {

    private static final String LOCAL = "X-";

    private Places() {}

    /** The country in a UN/LOCODE, a local code or a bare country code; null without one. */
    static String country(String code) {
        if (code == null) {
            return null;
        }
        int from = code.startsWith(LOCAL) ? LOCAL.length() : 0;
        return code.length() < from + 2 ? null : code.substring(from, from + 2);
    }
}
