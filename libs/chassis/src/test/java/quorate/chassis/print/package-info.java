/** Pages set in type. */
@NullMarked
package quorate.chassis.print;

import org.jspecify.annotations.NullMarked;
