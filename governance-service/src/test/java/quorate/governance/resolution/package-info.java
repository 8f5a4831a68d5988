/** The rule book. */
@NullMarked
package quorate.governance.resolution;

import org.jspecify.annotations.NullMarked;
