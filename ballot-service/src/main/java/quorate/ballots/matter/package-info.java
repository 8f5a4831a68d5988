/** What is heard from governance, in our own words. */
@NullMarked
package quorate.ballots.matter;

import org.jspecify.annotations.NullMarked;
