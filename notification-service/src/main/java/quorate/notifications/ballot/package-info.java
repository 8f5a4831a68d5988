/** What is heard of a ballot, in this service's own words. */
@NullMarked
package quorate.notifications.ballot;

import org.jspecify.annotations.NullMarked;
