/** The day that a reading asks about, and what was known when. */
@NullMarked
package quorate.governance.moment;

import org.jspecify.annotations.NullMarked;
