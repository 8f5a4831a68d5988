/** What happened in the room, to read. */
@NullMarked
package quorate.ballots.meetings;

import org.jspecify.annotations.NullMarked;
