/** What can be known of the city without a stack. */
@NullMarked
package quorate.stories.city;

import org.jspecify.annotations.NullMarked;
