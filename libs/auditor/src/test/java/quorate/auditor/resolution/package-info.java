/** Resolutions of whose entries one says something else. */
@NullMarked
package quorate.auditor.resolution;

import org.jspecify.annotations.NullMarked;
