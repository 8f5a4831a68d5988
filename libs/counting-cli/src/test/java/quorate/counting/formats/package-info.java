@NullMarked
package quorate.counting.formats;

import org.jspecify.annotations.NullMarked;
