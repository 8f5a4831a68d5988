/** The rule book of this noun. */
@NullMarked
package quorate.governance.outcome;

import org.jspecify.annotations.NullMarked;
