/**
 * Checks of the form and the check digit of the identifiers that a shipment carries.
 *
 * <p>{@link org.corridorrules.identifier.IdentifierKind#check(String)} is the way in. A value is judged in this order, and the
 * first fault found is the answer: length and characters, form, date, check digit, and at last what is merely
 * unusual. Nothing is normalised: lower case, spaces and hyphens that do not belong to the identifier are faults.
 *
 * <p>A value that passes is well formed. Whether it was issued, and to whom, only a register can say.
 *
 * <p>The classes that hold the checks have static methods only and no state that changes, so all of the package may be
 * used from any thread. A value that passes costs no allocation.
 */
package org.corridorrules.identifier;
