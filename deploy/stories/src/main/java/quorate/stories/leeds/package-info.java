/** Leeds as every story finds it: practices and lists as published. */
@NullMarked
package quorate.stories.leeds;

import org.jspecify.annotations.NullMarked;
