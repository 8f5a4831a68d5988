/**
 * A show of hands on a ballot's question, before any poll: recorded, superseded by a poll that is
 * demanded, or declared, which ends the ballot.
 */
@NullMarked
package quorate.ballots.hands;

import org.jspecify.annotations.NullMarked;
