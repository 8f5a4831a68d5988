@NullMarked
package quorate.counting.outcome;

import org.jspecify.annotations.NullMarked;
