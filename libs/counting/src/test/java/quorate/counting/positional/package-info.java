/** Real elections and seeded properties. */
@NullMarked
package quorate.counting.positional;

import org.jspecify.annotations.NullMarked;
