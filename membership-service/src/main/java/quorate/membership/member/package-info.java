/** A practice's membership of the convener. */
@NullMarked
package quorate.membership.member;

import org.jspecify.annotations.NullMarked;
