/**
 * The command {@code ./quorate count}: counts a file of ballots by a method and prints the count.
 */
@NullMarked
package quorate.counting.command;

import org.jspecify.annotations.NullMarked;
