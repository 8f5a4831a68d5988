/** The messages of a convener and the evidence of their delivery, to read. */
@NullMarked
package quorate.notifications.messages;

import org.jspecify.annotations.NullMarked;
