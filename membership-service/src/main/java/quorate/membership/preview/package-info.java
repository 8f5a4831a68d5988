/** The way of a file to its preview: read, compared with the register, recorded as an import. */
@NullMarked
package quorate.membership.preview;

import org.jspecify.annotations.NullMarked;
