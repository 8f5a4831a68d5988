/** Tests. */
@NullMarked
package quorate.ballots.enquiry;

import org.jspecify.annotations.NullMarked;
