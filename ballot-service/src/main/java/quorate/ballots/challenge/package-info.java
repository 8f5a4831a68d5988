/** The challenges to one ballot: lodged, answered, upheld or dismissed, and what follows. */
@NullMarked
package quorate.ballots.challenge;

import org.jspecify.annotations.NullMarked;
