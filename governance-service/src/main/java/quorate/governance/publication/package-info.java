/** The convener's rule: which of its records outsiders are told of. */
@NullMarked
package quorate.governance.publication;

import org.jspecify.annotations.NullMarked;
