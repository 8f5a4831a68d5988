/** Mandates and delegations to read, as of a day and as known at a time. */
@NullMarked
package quorate.governance.mandates;

import org.jspecify.annotations.NullMarked;
