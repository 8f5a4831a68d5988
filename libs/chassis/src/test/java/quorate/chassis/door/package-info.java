/** The door's own judgements. */
@NullMarked
package quorate.chassis.door;

import org.jspecify.annotations.NullMarked;
