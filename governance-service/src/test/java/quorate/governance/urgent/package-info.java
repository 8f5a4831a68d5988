/** The rule book of urgent. */
@NullMarked
package quorate.governance.urgent;

import org.jspecify.annotations.NullMarked;
