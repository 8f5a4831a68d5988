/** The rule book of nominations. */
@NullMarked
package quorate.ballots.nomination;

import org.jspecify.annotations.NullMarked;
