/**
 * Files of ballots, read and written: {@link quorate.counting.formats.Formats} recognises a file by
 * its content.
 */
@NullMarked
package quorate.counting.formats;

import org.jspecify.annotations.NullMarked;
