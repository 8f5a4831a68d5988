/** Representations to read, with attendance over any period. */
@NullMarked
package quorate.governance.representations;

import org.jspecify.annotations.NullMarked;
