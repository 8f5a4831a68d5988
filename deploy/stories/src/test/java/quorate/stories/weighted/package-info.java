/** What can be known of the weighted contract vote without a stack. */
@NullMarked
package quorate.stories.weighted;

import org.jspecify.annotations.NullMarked;
