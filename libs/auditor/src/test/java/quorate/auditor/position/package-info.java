/** Positions of whose entries one says something else. */
@NullMarked
package quorate.auditor.position;

import org.jspecify.annotations.NullMarked;
