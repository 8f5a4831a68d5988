/** What the convener itself is called, and its number in the register of companies. */
@NullMarked
package quorate.membership.convener;

import org.jspecify.annotations.NullMarked;
