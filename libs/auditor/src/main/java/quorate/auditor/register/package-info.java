/** The register on a date as known at a position, re-derived from membership's log. */
@NullMarked
package quorate.auditor.register;

import org.jspecify.annotations.NullMarked;
