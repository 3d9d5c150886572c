package org.corridorrules.fact;

/** The customs territories that rules name. */
public enum Territory {
    CN,
    EAEU,
    AZ,
    GE,
    TR,
    EU,
    UA,
    TM,
    UZ,
    MN
}
