/** The bytes that last forever. */
@NullMarked
package quorate.chassis.wire;

import org.jspecify.annotations.NullMarked;
