/** What a ballot is in law, what it may decide, and whether its rules are allowed for it. */
@NullMarked
package quorate.counting.outcome.vehicle;

import org.jspecify.annotations.NullMarked;
