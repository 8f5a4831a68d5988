/**
 * At least and at most so many of a class of candidates, by constituency or by role: as data, and
 * who can and who must still be elected.
 */
@NullMarked
package quorate.counting.constraint;

import org.jspecify.annotations.NullMarked;
