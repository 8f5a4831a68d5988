/** Bodies and their seats, to read: as of a day, as known at an instant, from the log itself. */
@NullMarked
package quorate.governance.bodies;

import org.jspecify.annotations.NullMarked;
