/** What holds of all services together, packaged and started as {@code ./quorate up} does. */
@NullMarked
package quorate.stories.whole;

import org.jspecify.annotations.NullMarked;
