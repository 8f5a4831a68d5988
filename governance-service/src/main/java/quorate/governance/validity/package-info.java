/** "Could this be challenged?": what makes a resolution valid, requirement by requirement. */
@NullMarked
package quorate.governance.validity;

import org.jspecify.annotations.NullMarked;
