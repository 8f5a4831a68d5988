/** Rule sets as plain data, in full or by a preset's name, for any JSON library to carry. */
@NullMarked
package quorate.counting.outcome.data;

import org.jspecify.annotations.NullMarked;
