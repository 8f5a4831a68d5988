/** Meetings of whose entries one says something else. */
@NullMarked
package quorate.auditor.meeting;

import org.jspecify.annotations.NullMarked;
