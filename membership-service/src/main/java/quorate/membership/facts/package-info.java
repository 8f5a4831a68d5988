/** What a published file says, row by row, in the field's words; nothing here is decided yet. */
@NullMarked
package quorate.membership.facts;

import org.jspecify.annotations.NullMarked;
