/** A matter: a question that a convener has to settle, and the way it takes. */
@NullMarked
package quorate.governance.matter;

import org.jspecify.annotations.NullMarked;
