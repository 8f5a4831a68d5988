/** The rule book of this noun. */
@NullMarked
package quorate.governance.body;

import org.jspecify.annotations.NullMarked;
