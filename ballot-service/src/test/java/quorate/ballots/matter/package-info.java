/** What governance says, as this service understands it. */
@NullMarked
package quorate.ballots.matter;

import org.jspecify.annotations.NullMarked;
