/** Who acts in a body's name, and who may read what is a body's own. */
@NullMarked
package quorate.governance.acting;

import org.jspecify.annotations.NullMarked;
