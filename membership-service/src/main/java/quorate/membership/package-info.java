/**
 * Decides about practices, networks, members and persons: who they are, where they belong and who
 * may vote for whom, on every day. It hears nothing from its neighbours; they hear it.
 */
@NullMarked
package quorate.membership;

import org.jspecify.annotations.NullMarked;
