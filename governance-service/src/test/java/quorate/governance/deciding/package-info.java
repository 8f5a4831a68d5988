/** The rule book of whose decision it is. */
@NullMarked
package quorate.governance.deciding;

import org.jspecify.annotations.NullMarked;
