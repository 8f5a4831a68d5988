/** The rule book of agreement. */
@NullMarked
package quorate.governance.agreement;

import org.jspecify.annotations.NullMarked;
