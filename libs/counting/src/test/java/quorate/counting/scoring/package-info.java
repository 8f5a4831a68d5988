/** Real elections and seeded properties. */
@NullMarked
package quorate.counting.scoring;

import org.jspecify.annotations.NullMarked;
