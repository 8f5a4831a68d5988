/** How the register is reckoned. */
@NullMarked
package quorate.governance.decisions;

import org.jspecify.annotations.NullMarked;
