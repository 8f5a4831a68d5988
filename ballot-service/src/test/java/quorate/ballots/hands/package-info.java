@NullMarked
package quorate.ballots.hands;

import org.jspecify.annotations.NullMarked;
