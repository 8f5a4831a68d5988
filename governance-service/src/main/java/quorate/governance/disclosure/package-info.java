/** The convener's rule: whether agreed positions are published. */
@NullMarked
package quorate.governance.disclosure;

import org.jspecify.annotations.NullMarked;
