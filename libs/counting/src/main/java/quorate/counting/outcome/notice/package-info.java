/**
 * Notice of a meeting: when it counts as served, how long it must be, who was reached, and what
 * becomes of the meeting's decisions if somebody was not.
 */
@NullMarked
package quorate.counting.outcome.notice;

import org.jspecify.annotations.NullMarked;
