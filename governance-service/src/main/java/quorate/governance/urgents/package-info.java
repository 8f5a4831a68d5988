/** Urgent actions to read, and whether they were ratified. */
@NullMarked
package quorate.governance.urgents;

import org.jspecify.annotations.NullMarked;
