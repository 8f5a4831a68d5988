/** Ballots that are held together, to read as a whole. */
@NullMarked
package quorate.ballots.combinations;

import org.jspecify.annotations.NullMarked;
