/** Counting what a log holds. */
@NullMarked
package quorate.ballots.count;

import org.jspecify.annotations.NullMarked;
