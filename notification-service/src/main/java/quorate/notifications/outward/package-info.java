/** Promised entries on their way to outsiders, byte for byte. */
@NullMarked
package quorate.notifications.outward;

import org.jspecify.annotations.NullMarked;
