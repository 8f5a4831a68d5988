/** How ballots were conducted, beside votes and counts: what was declared, challenged, settled. */
@NullMarked
package quorate.auditor.conduct;

import org.jspecify.annotations.NullMarked;
