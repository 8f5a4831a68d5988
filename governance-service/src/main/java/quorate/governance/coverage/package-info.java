/** What a decision covers: practices, patients and places, as heard of the register. */
@NullMarked
package quorate.governance.coverage;

import org.jspecify.annotations.NullMarked;
