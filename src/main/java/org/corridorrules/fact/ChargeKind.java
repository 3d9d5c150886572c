package org.corridorrules.fact;

/** Kinds of charges. */
public enum ChargeKind {
    DUTY,
    VAT,
    FEE,
    /** Excise, or consumption tax of China. */
    EXCISE
}
