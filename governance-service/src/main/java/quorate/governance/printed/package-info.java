/** Pages to print, and the same set in type. */
@NullMarked
package quorate.governance.printed;

import org.jspecify.annotations.NullMarked;
