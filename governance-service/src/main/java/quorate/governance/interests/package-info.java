/** The register of interests over REST: told, and read as of a day and as known at an instant. */
@NullMarked
package quorate.governance.interests;

import org.jspecify.annotations.NullMarked;
