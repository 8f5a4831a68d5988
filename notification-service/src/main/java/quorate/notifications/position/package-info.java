/** Positions of a convener's bodies, as heard of where its rule publishes them. */
@NullMarked
package quorate.notifications.position;

import org.jspecify.annotations.NullMarked;
