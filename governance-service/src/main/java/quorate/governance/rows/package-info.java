/** Rows of what was heard, of one convener at a time. */
@NullMarked
package quorate.governance.rows;

import org.jspecify.annotations.NullMarked;
