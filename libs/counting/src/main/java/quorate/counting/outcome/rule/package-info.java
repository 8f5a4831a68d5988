/**
 * The rules under which a question is decided, as values that can be stored and frozen with a
 * notice.
 */
@NullMarked
package quorate.counting.outcome.rule;

import org.jspecify.annotations.NullMarked;
