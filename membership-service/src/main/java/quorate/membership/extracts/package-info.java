/** Tables that leave the service, in the form that was asked for. */
@NullMarked
package quorate.membership.extracts;

import org.jspecify.annotations.NullMarked;
