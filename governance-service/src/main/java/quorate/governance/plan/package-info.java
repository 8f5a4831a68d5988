/** A business plan: what an executive may spend on what in a year, and how it is held to it. */
@NullMarked
package quorate.governance.plan;

import org.jspecify.annotations.NullMarked;
