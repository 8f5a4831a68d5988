/** Who read what people wrote here, and when, for auditors. */
@NullMarked
package quorate.governance.access;

import org.jspecify.annotations.NullMarked;
