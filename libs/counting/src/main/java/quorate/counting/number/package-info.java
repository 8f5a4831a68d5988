/** Exact numbers: every count here is made of whole numbers and fractions, never floating point. */
@NullMarked
package quorate.counting.number;

import org.jspecify.annotations.NullMarked;
