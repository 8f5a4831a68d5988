/** How many practices have voted; never which, and never how. */
@NullMarked
package quorate.ballots.turnout;

import org.jspecify.annotations.NullMarked;
