@NullMarked
package quorate.ballots.proxy;

import org.jspecify.annotations.NullMarked;
