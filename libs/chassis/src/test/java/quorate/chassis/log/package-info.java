/** What a log must do, on a real PostgreSQL. */
@NullMarked
package quorate.chassis.log;

import org.jspecify.annotations.NullMarked;
