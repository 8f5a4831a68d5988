/** What electors' people ask about a ballot before it opens, and what whoever conducts it says. */
@NullMarked
package quorate.ballots.enquiry;

import org.jspecify.annotations.NullMarked;
