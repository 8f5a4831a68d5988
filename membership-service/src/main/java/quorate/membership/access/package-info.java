/** Who read which persons' names and addresses, and when; kept for two years, then gone. */
@NullMarked
package quorate.membership.access;

import org.jspecify.annotations.NullMarked;
