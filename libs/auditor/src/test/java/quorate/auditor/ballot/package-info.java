/** The figures of a count, derived and stated. */
@NullMarked
package quorate.auditor.ballot;

import org.jspecify.annotations.NullMarked;
