/**
 * Methods that count choices or places: plurality, block and limited voting, Borda, two rounds, and
 * yes or no per question.
 */
@NullMarked
package quorate.counting.positional;

import org.jspecify.annotations.NullMarked;
