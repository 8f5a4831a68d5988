/** The auditor against logs built by hand: one that holds, and each way in which it may not. */
@NullMarked
package quorate.auditor;

import org.jspecify.annotations.NullMarked;
