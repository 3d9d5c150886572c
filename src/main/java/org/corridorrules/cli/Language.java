package org.corridorrules.cli;

import java.util.Locale;

/** Languages of the texts. */
enum Language {
    EN,
    RU,
    KK,
    ZH;

    /** Its code, as the command line and rule packs write it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
