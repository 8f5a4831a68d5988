/** How it is known that somebody means what is recorded for them. */
@NullMarked
package quorate.governance.evidence;

import org.jspecify.annotations.NullMarked;
