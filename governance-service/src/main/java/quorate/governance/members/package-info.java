/** What is heard of the convener's members: who they are, since when, and what they hold. */
@NullMarked
package quorate.governance.members;

import org.jspecify.annotations.NullMarked;
