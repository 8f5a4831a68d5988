/** The rule book. */
@NullMarked
package quorate.governance.validity;

import org.jspecify.annotations.NullMarked;
