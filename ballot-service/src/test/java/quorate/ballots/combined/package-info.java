/** Tests. */
@NullMarked
package quorate.ballots.combined;

import org.jspecify.annotations.NullMarked;
