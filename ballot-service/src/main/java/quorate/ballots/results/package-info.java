/** Declared results, to read. */
@NullMarked
package quorate.ballots.results;

import org.jspecify.annotations.NullMarked;
