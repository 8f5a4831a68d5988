/**
 * Decides about ballots and about each practice's vote in them, draws the roll, counts, and keeps
 * the declared results. Practices, members and mandates it only hears, from membership; that a
 * matter is to be put to a ballot, from governance.
 */
@NullMarked
package quorate.ballots;

import org.jspecify.annotations.NullMarked;
