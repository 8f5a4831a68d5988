/**
 * The convener's own list of members as a file: which columns hold what, what it would change of
 * memberships and persons, and accepting that. Who is named in it is sealed before anything is
 * recorded.
 */
@NullMarked
package quorate.membership.memberlist;

import org.jspecify.annotations.NullMarked;
