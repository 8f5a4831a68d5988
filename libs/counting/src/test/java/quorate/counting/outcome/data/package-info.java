/** Rule sets read and written as plain data. */
@NullMarked
package quorate.counting.outcome.data;

import org.jspecify.annotations.NullMarked;
