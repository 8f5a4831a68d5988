/** The facts of a vote: who was entitled, who was present, who voted how, who was concerned. */
@NullMarked
package quorate.counting.outcome.vote;

import org.jspecify.annotations.NullMarked;
