/** What a convener publishes of its members, on its way to outsiders. */
@NullMarked
package quorate.notifications.membership;

import org.jspecify.annotations.NullMarked;
