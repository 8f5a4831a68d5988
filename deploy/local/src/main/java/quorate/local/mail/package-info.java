/** The mail sink: what would have been sent, kept in memory until the sink stops. */
@NullMarked
package quorate.local.mail;

import org.jspecify.annotations.NullMarked;
