/** Members require a general meeting (Companies Act 2006, s303 to s305). */
@NullMarked
package quorate.governance.requisition;

import org.jspecify.annotations.NullMarked;
