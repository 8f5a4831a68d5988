/** The rule book of this noun. */
@NullMarked
package quorate.notifications.wording;

import org.jspecify.annotations.NullMarked;
