/** The rule book of mandate. */
@NullMarked
package quorate.governance.mandate;

import org.jspecify.annotations.NullMarked;
