/** Real elections and seeded properties. */
@NullMarked
package quorate.counting.condorcet;

import org.jspecify.annotations.NullMarked;
