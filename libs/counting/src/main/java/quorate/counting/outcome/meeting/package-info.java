/**
 * What happens at a members' meeting: hands, demands for a poll, the poll, and when proxies must be
 * in.
 */
@NullMarked
package quorate.counting.outcome.meeting;

import org.jspecify.annotations.NullMarked;
