/** What this service does because something was heard or the time has come. */
@NullMarked
package quorate.ballots.policy;

import org.jspecify.annotations.NullMarked;
