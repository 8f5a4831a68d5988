/**
 * Where requests come in: who asks and for which convener, the clock and the ids, and every
 * answer's shape.
 */
@NullMarked
package quorate.chassis.door;

import org.jspecify.annotations.NullMarked;
