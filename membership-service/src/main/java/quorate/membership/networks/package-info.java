/** Networks as people read them. */
@NullMarked
package quorate.membership.networks;

import org.jspecify.annotations.NullMarked;
