/** Lists: of what is folded from the log, found by words, in pages; and as a table. */
@NullMarked
package quorate.governance.listing;

import org.jspecify.annotations.NullMarked;
