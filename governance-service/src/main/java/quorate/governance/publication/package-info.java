/** The convener's rule: which decisions outsiders are told of. */
@NullMarked
package quorate.governance.publication;

import org.jspecify.annotations.NullMarked;
