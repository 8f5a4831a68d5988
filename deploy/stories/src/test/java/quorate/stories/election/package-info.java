/** What can be known of the board's election without a stack. */
@NullMarked
package quorate.stories.election;

import org.jspecify.annotations.NullMarked;
