/** What can be known of stories without a stack. */
@NullMarked
package quorate.stories;

import org.jspecify.annotations.NullMarked;
