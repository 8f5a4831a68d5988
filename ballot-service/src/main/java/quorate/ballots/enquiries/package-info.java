/** What was asked and answered about a ballot, to read. */
@NullMarked
package quorate.ballots.enquiries;

import org.jspecify.annotations.NullMarked;
