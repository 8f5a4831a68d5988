/** Proxies: appointed by a practice for one ballot, revoked, and what they cast. */
@NullMarked
package quorate.ballots.proxy;

import org.jspecify.annotations.NullMarked;
