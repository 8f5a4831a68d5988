/**
 * What an entry is on the wire: its exact bytes, and the vocabulary that ties wire types to
 * records.
 */
@NullMarked
package quorate.chassis.wire;

import org.jspecify.annotations.NullMarked;
