/** What governance does because something was heard. */
@NullMarked
package quorate.governance.policy;

import org.jspecify.annotations.NullMarked;
