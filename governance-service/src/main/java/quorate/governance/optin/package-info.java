/** A decision that binds those practices that opt in to it, and no other. */
@NullMarked
package quorate.governance.optin;

import org.jspecify.annotations.NullMarked;
