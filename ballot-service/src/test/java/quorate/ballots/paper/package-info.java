@NullMarked
package quorate.ballots.paper;

import org.jspecify.annotations.NullMarked;
