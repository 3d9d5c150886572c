/** What the cases of a pack try: rules, days of change, limits and rows. */
package org.corridorrules.authoring.coverage;
