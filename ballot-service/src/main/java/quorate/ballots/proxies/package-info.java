/** Appointments of proxies, to read. */
@NullMarked
package quorate.ballots.proxies;

import org.jspecify.annotations.NullMarked;
