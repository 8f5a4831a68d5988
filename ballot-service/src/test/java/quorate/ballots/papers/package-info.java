@NullMarked
package quorate.ballots.papers;

import org.jspecify.annotations.NullMarked;
