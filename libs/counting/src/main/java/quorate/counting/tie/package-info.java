/** Ties and the rules that may break them; without a rule a tie is reported and the count stops. */
@NullMarked
package quorate.counting.tie;

import org.jspecify.annotations.NullMarked;
