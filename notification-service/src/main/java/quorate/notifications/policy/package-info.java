/** What notification does because something was heard or recorded. */
@NullMarked
package quorate.notifications.policy;

import org.jspecify.annotations.NullMarked;
