/** Who is told, and by which way. */
@NullMarked
package quorate.notifications.recipients;

import org.jspecify.annotations.NullMarked;
