/** What a file would change in the register, and why. */
@NullMarked
package quorate.membership.proposals;

import org.jspecify.annotations.NullMarked;
