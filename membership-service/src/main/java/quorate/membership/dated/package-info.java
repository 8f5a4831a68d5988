/** What held from which day on. */
@NullMarked
package quorate.membership.dated;

import org.jspecify.annotations.NullMarked;
