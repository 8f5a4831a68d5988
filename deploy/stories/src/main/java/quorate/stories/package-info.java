/** Plays situations from the field over the public interfaces and checks what came of them. */
@NullMarked
package quorate.stories;

import org.jspecify.annotations.NullMarked;
