/** Requisitions over REST, and to read. */
@NullMarked
package quorate.governance.requisitions;

import org.jspecify.annotations.NullMarked;
