/** That a practice has voted, as it is heard; what it said is sealed and not read here. */
@NullMarked
package quorate.notifications.vote;

import org.jspecify.annotations.NullMarked;
