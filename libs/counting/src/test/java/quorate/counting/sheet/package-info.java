/** Golden cases of the methods other than STV, and what their tests share. */
@NullMarked
package quorate.counting.sheet;

import org.jspecify.annotations.NullMarked;
