@NullMarked
package quorate.counting.tie;

import org.jspecify.annotations.NullMarked;
