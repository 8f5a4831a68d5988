/** Ranked votes in compact form: what every method for ranked papers counts. */
@NullMarked
package quorate.counting.profile;

import org.jspecify.annotations.NullMarked;
