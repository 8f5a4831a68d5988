/** Positions to read, as of a day and as known at a time, and those that are published. */
@NullMarked
package quorate.governance.positions;

import org.jspecify.annotations.NullMarked;
