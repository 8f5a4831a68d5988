/** One message to one person for one practice, and the evidence of its delivery. */
@NullMarked
package quorate.notifications.message;

import org.jspecify.annotations.NullMarked;
