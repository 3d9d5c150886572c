package org.corridorrules.cli;

/** Forms in which a report is written. */
enum Format {
    TEXT,
    JSON,
    /** A stream: a line of JSON for each shipment, and lines of shipments as input. */
    NDJSON
}
