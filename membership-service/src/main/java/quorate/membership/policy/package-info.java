/** What membership does because something was recorded. */
@NullMarked
package quorate.membership.policy;

import org.jspecify.annotations.NullMarked;
