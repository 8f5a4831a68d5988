/** What a declared count means for a matter, and the arithmetic that shows it. */
@NullMarked
package quorate.governance.outcome;

import org.jspecify.annotations.NullMarked;
