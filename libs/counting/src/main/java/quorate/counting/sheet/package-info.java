/** What a count by any method but STV leaves behind: figures, stages, places filled, ties. */
@NullMarked
package quorate.counting.sheet;

import org.jspecify.annotations.NullMarked;
