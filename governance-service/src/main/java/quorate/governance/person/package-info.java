/** What this service keeps for a person: the key that what they write here is sealed under. */
@NullMarked
package quorate.governance.person;

import org.jspecify.annotations.NullMarked;
