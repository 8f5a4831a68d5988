/** Measures Quorate against the limit of the same machine in the same run, and prints ratios. */
@NullMarked
package quorate.bench;

import org.jspecify.annotations.NullMarked;
