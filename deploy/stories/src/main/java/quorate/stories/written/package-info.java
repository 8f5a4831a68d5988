/** A company's members agree to a resolution in writing, or too late. */
@NullMarked
package quorate.stories.written;

import org.jspecify.annotations.NullMarked;
