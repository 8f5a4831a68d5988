/** How turnout is kept. */
@NullMarked
package quorate.ballots.turnout;

import org.jspecify.annotations.NullMarked;
