/** One practice's part in one ballot: its line of the roll, and its vote. */
@NullMarked
package quorate.ballots.vote;

import org.jspecify.annotations.NullMarked;
