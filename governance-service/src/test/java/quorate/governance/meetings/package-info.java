/** What people read of a meeting. */
@NullMarked
package quorate.governance.meetings;

import org.jspecify.annotations.NullMarked;
