/** The rule book. */
@NullMarked
package quorate.governance.resolutions;

import org.jspecify.annotations.NullMarked;
