/** The rule book of challenges. */
@NullMarked
package quorate.ballots.challenge;

import org.jspecify.annotations.NullMarked;
