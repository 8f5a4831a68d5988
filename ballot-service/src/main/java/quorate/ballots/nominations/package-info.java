/** Nominations as people read them, and which of them the clock makes due. */
@NullMarked
package quorate.ballots.nominations;

import org.jspecify.annotations.NullMarked;
