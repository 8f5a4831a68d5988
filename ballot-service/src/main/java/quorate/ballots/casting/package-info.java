/** The chair's casting vote, on a count or on a show of hands that came out tied. */
@NullMarked
package quorate.ballots.casting;

import org.jspecify.annotations.NullMarked;
