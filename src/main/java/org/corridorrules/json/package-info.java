/**
 * Binds a stream of JSON (or YAML) to immutable records, strictly and in one pass, and publishes the JSON Schema of the
 * same records.
 *
 * <p>Every kind of value is one class that both reads it and describes it for the schema, so that reader and schema
 * cannot drift apart. Three rules are the reader's alone, because a schema cannot say them well: more than nine decimal
 * places in a number, the range of an amount that is written as text, and control characters where a field has a
 * pattern of its own.
 */
package org.corridorrules.json;
