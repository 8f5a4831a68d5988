/** Papers that came by post or in the room: typed in by one person, confirmed by another. */
@NullMarked
package quorate.ballots.paper;

import org.jspecify.annotations.NullMarked;
