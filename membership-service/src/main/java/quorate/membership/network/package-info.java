/** A primary care network (PCN), by its code. */
@NullMarked
package quorate.membership.network;

import org.jspecify.annotations.NullMarked;
