/** The rule book of authority. */
@NullMarked
package quorate.governance.authority;

import org.jspecify.annotations.NullMarked;
