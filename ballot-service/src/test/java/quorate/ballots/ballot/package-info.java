/** The rule book of a ballot. */
@NullMarked
package quorate.ballots.ballot;

import org.jspecify.annotations.NullMarked;
