/** What is heard of the register that bears on seats: who is where, and what people are. */
@NullMarked
package quorate.governance.registered;

import org.jspecify.annotations.NullMarked;
