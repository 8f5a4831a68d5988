/** Lists of what is folded from the log: found by words, in pages. */
@NullMarked
package quorate.governance.listing;

import org.jspecify.annotations.NullMarked;
