/** What is heard of elections that may fill seats of bodies. */
@NullMarked
package quorate.governance.elected;

import org.jspecify.annotations.NullMarked;
