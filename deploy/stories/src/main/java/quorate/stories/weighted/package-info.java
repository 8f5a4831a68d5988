/** A contract that most practices want, and those who have most of the patients do not. */
@NullMarked
package quorate.stories.weighted;

import org.jspecify.annotations.NullMarked;
