/** One ballot, from its draft to the declaration of its result. */
@NullMarked
package quorate.ballots.ballot;

import org.jspecify.annotations.NullMarked;
