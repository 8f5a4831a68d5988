/** What is heard of governance's decisions. */
@NullMarked
package quorate.notifications.decision;

import org.jspecify.annotations.NullMarked;
