/** The rule book of governance, as tests. */
@NullMarked
package quorate.governance;

import org.jspecify.annotations.NullMarked;
