/** Real elections, golden counts and seeded properties of STV. */
@NullMarked
package quorate.counting.stv;

import org.jspecify.annotations.NullMarked;
