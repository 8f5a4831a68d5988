/** The dossier of a decision: all that is recorded of it, to hand on or to print. */
@NullMarked
package quorate.governance.dossier;

import org.jspecify.annotations.NullMarked;
