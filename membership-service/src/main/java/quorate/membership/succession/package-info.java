/** Mergers, splits and successions: what becomes of a practice, on all the streams concerned. */
@NullMarked
package quorate.membership.succession;

import org.jspecify.annotations.NullMarked;
