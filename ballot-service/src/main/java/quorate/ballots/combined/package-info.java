/** Ballots that are held together: drafted and noticed at once, each a question of its own. */
@NullMarked
package quorate.ballots.combined;

import org.jspecify.annotations.NullMarked;
