/** Roll, votes, count and declaration, re-derived from the ballot log and compared with it. */
@NullMarked
package quorate.auditor.ballot;

import org.jspecify.annotations.NullMarked;
