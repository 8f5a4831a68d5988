/**
 * The NHS's files as they are published: recognised by content, read row by row, with each row that
 * cannot be used reported and none guessed.
 */
@NullMarked
package quorate.membership.files;

import org.jspecify.annotations.NullMarked;
