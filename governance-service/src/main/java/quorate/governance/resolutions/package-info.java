/** Resolutions, to read: on a day, as known at an instant. */
@NullMarked
package quorate.governance.resolutions;

import org.jspecify.annotations.NullMarked;
