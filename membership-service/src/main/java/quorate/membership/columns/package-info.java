/** What the columns of a convener's own lists hold, by the titles that a list has. */
@NullMarked
package quorate.membership.columns;

import org.jspecify.annotations.NullMarked;
