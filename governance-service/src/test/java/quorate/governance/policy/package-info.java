/** The rule book of reactions. */
@NullMarked
package quorate.governance.policy;

import org.jspecify.annotations.NullMarked;
