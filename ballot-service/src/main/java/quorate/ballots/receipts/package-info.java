/** What a voter can show, and check, of a vote that stands. */
@NullMarked
package quorate.ballots.receipts;

import org.jspecify.annotations.NullMarked;
