/** The roll of a ballot, to read. */
@NullMarked
package quorate.ballots.roll;

import org.jspecify.annotations.NullMarked;
