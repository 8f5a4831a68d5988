/** The rule book of this noun. */
@NullMarked
package quorate.governance.interest;

import org.jspecify.annotations.NullMarked;
