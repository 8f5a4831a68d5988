/** Tests of {@code ./quorate import}. */
@NullMarked
package quorate.stories.importing;

import org.jspecify.annotations.NullMarked;
