/** Memberships as people read them. */
@NullMarked
package quorate.membership.members;

import org.jspecify.annotations.NullMarked;
