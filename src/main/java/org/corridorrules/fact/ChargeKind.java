package org.corridorrules.fact;

/** Kinds of charges. */
public enum ChargeKind {
    DUTY,
    VAT,
    FEE
}
