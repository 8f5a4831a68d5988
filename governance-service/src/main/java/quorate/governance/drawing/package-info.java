/** Drawing on a business plan: of its lines, and by permission. */
@NullMarked
package quorate.governance.drawing;

import org.jspecify.annotations.NullMarked;
