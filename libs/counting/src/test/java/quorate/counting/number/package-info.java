@NullMarked
package quorate.counting.number;

import org.jspecify.annotations.NullMarked;
