/**
 * Lists: of what is folded from the log, found by words, in pages; as a table; and one of them on
 * its own.
 */
@NullMarked
package quorate.governance.listing;

import org.jspecify.annotations.NullMarked;
