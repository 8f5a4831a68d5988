/** The rule book of a request. */
@NullMarked
package quorate.governance.request;

import org.jspecify.annotations.NullMarked;
