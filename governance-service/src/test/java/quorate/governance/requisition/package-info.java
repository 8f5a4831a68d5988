/** The rule book of this noun. */
@NullMarked
package quorate.governance.requisition;

import org.jspecify.annotations.NullMarked;
