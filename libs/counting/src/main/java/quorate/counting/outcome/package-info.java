/**
 * Whether a vote carried: rules as data, exact arithmetic, every step a sentence with its clause.
 * {@link quorate.counting.outcome.OutcomeSheet} is the way in. This is software, not legal advice.
 */
@NullMarked
package quorate.counting.outcome;

import org.jspecify.annotations.NullMarked;
