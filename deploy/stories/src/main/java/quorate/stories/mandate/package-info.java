/** A federation decides for practices what they mandated, and nothing else. */
@NullMarked
package quorate.stories.mandate;

import org.jspecify.annotations.NullMarked;
