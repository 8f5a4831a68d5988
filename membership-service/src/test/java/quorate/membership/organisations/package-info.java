/** How one practice is drawn. */
@NullMarked
package quorate.membership.organisations;

import org.jspecify.annotations.NullMarked;
