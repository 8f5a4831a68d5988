/** From what the log holds of a ballot to its count sheet. */
@NullMarked
package quorate.ballots.count;

import org.jspecify.annotations.NullMarked;
