/** Positions against the consultation before them and the decisions that they rest on. */
@NullMarked
package quorate.auditor.position;

import org.jspecify.annotations.NullMarked;
