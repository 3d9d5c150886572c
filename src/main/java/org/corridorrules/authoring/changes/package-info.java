/** What differs between versions of a rule pack, part by part. */
package org.corridorrules.authoring.changes;
