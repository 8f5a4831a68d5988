/** {@code ./quorate import}: published files handed to the running stack as its secretary. */
@NullMarked
package quorate.stories.importing;

import org.jspecify.annotations.NullMarked;
