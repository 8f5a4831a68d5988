/** Decisions and what they rest on, of whose entries one says something else. */
@NullMarked
package quorate.auditor.decision;

import org.jspecify.annotations.NullMarked;
