/** Agreements to read, as of a day and as known at a time. */
@NullMarked
package quorate.governance.agreements;

import org.jspecify.annotations.NullMarked;
