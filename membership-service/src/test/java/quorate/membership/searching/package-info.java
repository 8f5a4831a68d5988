/** How words are looked for. */
@NullMarked
package quorate.membership.searching;

import org.jspecify.annotations.NullMarked;
