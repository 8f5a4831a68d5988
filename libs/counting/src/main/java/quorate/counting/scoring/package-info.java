/**
 * Methods for papers that give each candidate a score: {@link quorate.counting.scoring.Scoring}
 * counts a {@link quorate.counting.scoring.ScoreBox} by approval, score, STAR or cumulative voting.
 */
@NullMarked
package quorate.counting.scoring;

import org.jspecify.annotations.NullMarked;
