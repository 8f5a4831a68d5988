/** Brighton and Hove as every story finds it: its practices, its people and what is published. */
@NullMarked
package quorate.stories.city;

import org.jspecify.annotations.NullMarked;
