package org.corridorrules.cli;

/** Forms in which a report is written. */
enum Format {
    TEXT,
    JSON
}
