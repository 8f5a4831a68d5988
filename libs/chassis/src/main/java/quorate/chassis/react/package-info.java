/** Reactions: what a service decides because something happened. */
@NullMarked
package quorate.chassis.react;

import org.jspecify.annotations.NullMarked;
