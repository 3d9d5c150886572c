package org.corridorrules.fact;

/**
 * Where a part stands in the shipment. Written out as a JSON pointer only when somebody reports the part, because most
 * parts never are.
 *
 * @param parent null for a part of the shipment itself
 * @param step a field name or an index
 */
record Pointer(Pointer parent, Object step) {

    static final Pointer SHIPMENT = new Pointer(null, "");

    Pointer child(Object fieldOrIndex) {
        return new Pointer(this, fieldOrIndex);
    }

    /** The JSON pointer, empty for the shipment itself. */
    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + step;
    }
}
