/** The rule book of this noun. */
@NullMarked
package quorate.notifications.outward;

import org.jspecify.annotations.NullMarked;
