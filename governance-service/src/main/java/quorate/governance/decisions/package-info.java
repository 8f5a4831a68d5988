/** The decision register, to read. */
@NullMarked
package quorate.governance.decisions;

import org.jspecify.annotations.NullMarked;
