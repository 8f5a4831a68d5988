/** Organisations that are neither practice nor network, and their links, as people read them. */
@NullMarked
package quorate.membership.organisations;

import org.jspecify.annotations.NullMarked;
