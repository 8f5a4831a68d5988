/** A leadership board that general practice owns, and that the system asks the same thing twice. */
@NullMarked
package quorate.stories.board;

import org.jspecify.annotations.NullMarked;
