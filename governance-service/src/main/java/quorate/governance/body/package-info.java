/** A body: its terms of reference as data, its seats, and who may hold them. */
@NullMarked
package quorate.governance.body;

import org.jspecify.annotations.NullMarked;
