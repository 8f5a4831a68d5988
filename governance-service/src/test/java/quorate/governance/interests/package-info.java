/** What is read of interests. */
@NullMarked
package quorate.governance.interests;

import org.jspecify.annotations.NullMarked;
