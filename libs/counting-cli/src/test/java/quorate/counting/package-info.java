@NullMarked
package quorate.counting;

import org.jspecify.annotations.NullMarked;
