/** The rule book of this noun. */
@NullMarked
package quorate.governance.meeting;

import org.jspecify.annotations.NullMarked;
