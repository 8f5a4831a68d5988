/** The rule book of this noun. */
@NullMarked
package quorate.governance.matter;

import org.jspecify.annotations.NullMarked;
