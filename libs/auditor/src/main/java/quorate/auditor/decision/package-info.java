/** What governance asked and recorded, compared with what the ballots re-derive to. */
@NullMarked
package quorate.auditor.decision;

import org.jspecify.annotations.NullMarked;
