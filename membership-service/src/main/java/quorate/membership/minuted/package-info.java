/** Who is named in the minutes of meetings, heard from governance: minutes outlive a wish to go. */
@NullMarked
package quorate.membership.minuted;

import org.jspecify.annotations.NullMarked;
