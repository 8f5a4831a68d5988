/** Files of results and papers. */
@NullMarked
package quorate.ballots.results;

import org.jspecify.annotations.NullMarked;
