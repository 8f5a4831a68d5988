/** Who read what people wrote here, and when, for auditors. */
@NullMarked
package quorate.ballots.access;

import org.jspecify.annotations.NullMarked;
