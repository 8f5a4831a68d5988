/** The rule book of optin. */
@NullMarked
package quorate.governance.optin;

import org.jspecify.annotations.NullMarked;
