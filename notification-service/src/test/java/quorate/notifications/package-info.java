/** The rule book of notification, as tests. */
@NullMarked
package quorate.notifications;

import org.jspecify.annotations.NullMarked;
