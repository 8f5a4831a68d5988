/** What became of agreements and opt-in decisions, to be folded up to any moment. */
@NullMarked
package quorate.governance.kept;

import org.jspecify.annotations.NullMarked;
