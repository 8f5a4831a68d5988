/** What waits for somebody's decision or answer, by the seats in which they sit. */
@NullMarked
package quorate.governance.waiting;

import org.jspecify.annotations.NullMarked;
