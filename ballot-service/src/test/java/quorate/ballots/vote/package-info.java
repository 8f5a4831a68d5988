/** The rule book of a vote. */
@NullMarked
package quorate.ballots.vote;

import org.jspecify.annotations.NullMarked;
