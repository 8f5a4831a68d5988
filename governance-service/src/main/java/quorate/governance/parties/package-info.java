/** Whether those who are named are there. */
@NullMarked
package quorate.governance.parties;

import org.jspecify.annotations.NullMarked;
