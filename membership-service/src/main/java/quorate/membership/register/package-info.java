/** The register as on a day. */
@NullMarked
package quorate.membership.register;

import org.jspecify.annotations.NullMarked;
