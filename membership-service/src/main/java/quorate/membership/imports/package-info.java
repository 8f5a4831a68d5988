/** Imports as people read them: what each file would change, and what became of it. */
@NullMarked
package quorate.membership.imports;

import org.jspecify.annotations.NullMarked;
