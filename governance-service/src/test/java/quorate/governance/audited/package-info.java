/** What the service writes, derived again by who trusts no service. */
@NullMarked
package quorate.governance.audited;

import org.jspecify.annotations.NullMarked;
