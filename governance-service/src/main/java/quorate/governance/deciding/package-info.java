/** Decisions under mandates over REST. */
@NullMarked
package quorate.governance.deciding;

import org.jspecify.annotations.NullMarked;
