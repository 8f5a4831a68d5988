/** Meetings of bodies: notice, agenda, attendance, interests, motions, minutes and actions. */
@NullMarked
package quorate.governance.meeting;

import org.jspecify.annotations.NullMarked;
