/** Brighton and Hove: three options for working together, put to every practice of the city. */
@NullMarked
package quorate.stories.options;

import org.jspecify.annotations.NullMarked;
