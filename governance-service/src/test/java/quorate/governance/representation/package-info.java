/** The rule book of a representation. */
@NullMarked
package quorate.governance.representation;

import org.jspecify.annotations.NullMarked;
