/** Messages on their way out through a mail server. */
@NullMarked
package quorate.notifications.sending;

import org.jspecify.annotations.NullMarked;
