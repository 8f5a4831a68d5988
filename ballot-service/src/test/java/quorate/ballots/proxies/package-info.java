@NullMarked
package quorate.ballots.proxies;

import org.jspecify.annotations.NullMarked;
