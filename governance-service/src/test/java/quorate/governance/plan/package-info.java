/** The rule book of plan. */
@NullMarked
package quorate.governance.plan;

import org.jspecify.annotations.NullMarked;
