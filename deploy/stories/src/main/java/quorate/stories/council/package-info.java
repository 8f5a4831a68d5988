/** A partnership council that owns the plan, and an executive board without GPs that spends it. */
@NullMarked
package quorate.stories.council;

import org.jspecify.annotations.NullMarked;
