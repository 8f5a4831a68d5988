/** The rule book. */
@NullMarked
package quorate.governance.publication;

import org.jspecify.annotations.NullMarked;
