/**
 * Persons, the mandates they hold, how they may be told and which log-in is theirs. No name stands
 * here in clear.
 */
@NullMarked
package quorate.membership.person;

import org.jspecify.annotations.NullMarked;
