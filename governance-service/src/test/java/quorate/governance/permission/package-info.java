/** The rule book of permission. */
@NullMarked
package quorate.governance.permission;

import org.jspecify.annotations.NullMarked;
