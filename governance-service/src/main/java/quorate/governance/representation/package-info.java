/** Who carries positions to an outside body, and what became of them there. */
@NullMarked
package quorate.governance.representation;

import org.jspecify.annotations.NullMarked;
