/** Challenges, to read. */
@NullMarked
package quorate.ballots.challenges;

import org.jspecify.annotations.NullMarked;
