/** The rule book of this noun. */
@NullMarked
package quorate.notifications.message;

import org.jspecify.annotations.NullMarked;
