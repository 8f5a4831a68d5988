/** The full history of one record: every fact as it was recorded, by whom, when and why. */
@NullMarked
package quorate.membership.history;

import org.jspecify.annotations.NullMarked;
