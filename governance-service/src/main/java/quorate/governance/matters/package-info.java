/** The matters of a convener, and what became of each. */
@NullMarked
package quorate.governance.matters;

import org.jspecify.annotations.NullMarked;
