/** The convener's rule: what of its register is published to outsiders, and since when. */
@NullMarked
package quorate.membership.publication;

import org.jspecify.annotations.NullMarked;
