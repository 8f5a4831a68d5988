/** Who is on a roll, and why. */
@NullMarked
package quorate.ballots.electorate;

import org.jspecify.annotations.NullMarked;
