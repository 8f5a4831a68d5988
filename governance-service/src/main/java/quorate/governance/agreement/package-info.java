/** An agreement: who works together, in which form, for whom, how long and with what money. */
@NullMarked
package quorate.governance.agreement;

import org.jspecify.annotations.NullMarked;
