/** Tests of constraints. */
@NullMarked
package quorate.counting.constraint;

import org.jspecify.annotations.NullMarked;
