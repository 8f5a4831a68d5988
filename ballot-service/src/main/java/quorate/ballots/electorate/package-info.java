/** What is heard from membership, in our own words, and the roll that is drawn from it. */
@NullMarked
package quorate.ballots.electorate;

import org.jspecify.annotations.NullMarked;
