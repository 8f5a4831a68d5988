/** The rule book of acting. */
@NullMarked
package quorate.governance.acting;

import org.jspecify.annotations.NullMarked;
