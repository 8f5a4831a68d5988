/** The rule book of this noun. */
@NullMarked
package quorate.notifications.recipients;

import org.jspecify.annotations.NullMarked;
