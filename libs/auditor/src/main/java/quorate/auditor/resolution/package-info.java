/** What became of resolutions, against what was put, decided and conditioned before. */
@NullMarked
package quorate.auditor.resolution;

import org.jspecify.annotations.NullMarked;
