/** What messages say. */
@NullMarked
package quorate.notifications.wording;

import org.jspecify.annotations.NullMarked;
