/** The entries behind a ballot: where each stands, for the links of a decision. */
@NullMarked
package quorate.governance.grounds;

import org.jspecify.annotations.NullMarked;
