/** Who takes a seat, and by which decision of a body, over REST. */
@NullMarked
package quorate.governance.choosing;

import org.jspecify.annotations.NullMarked;
