/** How agreements and opt-in decisions are found again. */
@NullMarked
package quorate.governance.kept;

import org.jspecify.annotations.NullMarked;
