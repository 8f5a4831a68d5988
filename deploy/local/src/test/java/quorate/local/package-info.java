@NullMarked
package quorate.local;

import org.jspecify.annotations.NullMarked;
