/**
 * Decides about practices, networks, members and persons: who they are, where they belong and who
 * may vote for whom, on every day. Its neighbours hear it; of them it hears only whom minutes name.
 */
@NullMarked
package quorate.membership;

import org.jspecify.annotations.NullMarked;
