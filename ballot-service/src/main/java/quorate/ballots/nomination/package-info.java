/** The nominations for one election, from the call to what follows of the close. */
@NullMarked
package quorate.ballots.nomination;

import org.jspecify.annotations.NullMarked;
