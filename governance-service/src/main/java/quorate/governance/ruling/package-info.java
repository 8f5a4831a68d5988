/** What a body decided, named by its entry in the register and read with the meeting behind it. */
@NullMarked
package quorate.governance.ruling;

import org.jspecify.annotations.NullMarked;
