/** A mandate or delegation: who may decide what for whom, how far and how long. */
@NullMarked
package quorate.governance.mandate;

import org.jspecify.annotations.NullMarked;
