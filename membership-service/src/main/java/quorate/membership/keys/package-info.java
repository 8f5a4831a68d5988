/** The keys under which persons' data is sealed, for the services that must tell them something. */
@NullMarked
package quorate.membership.keys;

import org.jspecify.annotations.NullMarked;
