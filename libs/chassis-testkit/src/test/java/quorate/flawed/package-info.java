/** Breaks the rules about structure, each once. */
@NullMarked
package quorate.flawed;

import org.jspecify.annotations.NullMarked;
