/** How one practice is drawn. */
@NullMarked
package quorate.membership.practices;

import org.jspecify.annotations.NullMarked;
