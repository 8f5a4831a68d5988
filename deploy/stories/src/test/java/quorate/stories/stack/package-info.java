/** Topics as they really are. */
@NullMarked
package quorate.stories.stack;

import org.jspecify.annotations.NullMarked;
