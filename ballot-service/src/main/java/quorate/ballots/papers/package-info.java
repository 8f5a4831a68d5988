/** Papers that were typed in, to read: that they are there, never what they say. */
@NullMarked
package quorate.ballots.papers;

import org.jspecify.annotations.NullMarked;
