@NullMarked
package quorate.membership;

import org.jspecify.annotations.NullMarked;
