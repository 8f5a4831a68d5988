/** The rule book of this noun. */
@NullMarked
package quorate.notifications.sending;

import org.jspecify.annotations.NullMarked;
