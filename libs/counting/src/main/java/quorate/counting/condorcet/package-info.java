/**
 * Condorcet methods on ranked votes: {@link quorate.counting.condorcet.Condorcet} counts a profile
 * by a {@link quorate.counting.condorcet.CondorcetRule}; {@link
 * quorate.counting.condorcet.BeatMatrix} compares head to head whatever the method.
 */
@NullMarked
package quorate.counting.condorcet;

import org.jspecify.annotations.NullMarked;
