/** What meetings decided, derived again from who was there, who counted and how they voted. */
@NullMarked
package quorate.auditor.meeting;

import org.jspecify.annotations.NullMarked;
