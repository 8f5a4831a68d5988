/** Meetings over REST: what is asked of them, what is read, and their minutes. */
@NullMarked
package quorate.governance.meetings;

import org.jspecify.annotations.NullMarked;
