/**
 * Read models: rows made of entries, each entry applied exactly once, rebuilt without a failed
 * read.
 */
@NullMarked
package quorate.chassis.project;

import org.jspecify.annotations.NullMarked;
