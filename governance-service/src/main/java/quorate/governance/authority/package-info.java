/**
 * By what authority: the chain of mandates from those for whom something is decided to who decides.
 */
@NullMarked
package quorate.governance.authority;

import org.jspecify.annotations.NullMarked;
