/** A declared result on paper. */
@NullMarked
package quorate.ballots.certificate;

import org.jspecify.annotations.NullMarked;
