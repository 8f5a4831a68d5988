/** How services test themselves: rules that hold everywhere, and given/when/then. */
@NullMarked
package quorate.testkit;

import org.jspecify.annotations.NullMarked;
