/** What is heard of a ballot, in this service's own words. */
@NullMarked
package quorate.governance.ballot;

import org.jspecify.annotations.NullMarked;
