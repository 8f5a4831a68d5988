/** The rule book. */
@NullMarked
package quorate.governance.dossier;

import org.jspecify.annotations.NullMarked;
