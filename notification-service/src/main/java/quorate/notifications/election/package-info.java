/** What a convener declares of elections without a vote, on its way to outsiders. */
@NullMarked
package quorate.notifications.election;

import org.jspecify.annotations.NullMarked;
