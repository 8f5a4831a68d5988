/** Golden counts and seeded properties. */
@NullMarked
package quorate.counting;

import org.jspecify.annotations.NullMarked;
