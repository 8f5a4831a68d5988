/** Finding things by parts of what is said of them. */
@NullMarked
package quorate.membership.searching;

import org.jspecify.annotations.NullMarked;
