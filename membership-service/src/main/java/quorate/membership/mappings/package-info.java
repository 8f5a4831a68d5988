/** How the columns of the convener's own lists are read, to look at. */
@NullMarked
package quorate.membership.mappings;

import org.jspecify.annotations.NullMarked;
