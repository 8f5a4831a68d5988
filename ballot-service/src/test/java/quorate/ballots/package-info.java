/** What the tests of this service share. */
@NullMarked
package quorate.ballots;

import org.jspecify.annotations.NullMarked;
