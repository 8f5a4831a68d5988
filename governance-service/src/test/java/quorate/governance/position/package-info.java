/** The rule book of a position. */
@NullMarked
package quorate.governance.position;

import org.jspecify.annotations.NullMarked;
