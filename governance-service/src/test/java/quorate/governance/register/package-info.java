/** The rule book of this noun. */
@NullMarked
package quorate.governance.register;

import org.jspecify.annotations.NullMarked;
