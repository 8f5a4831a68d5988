/**
 * Persons as the secretary reads them: names and addresses are opened on the way out and stored
 * nowhere.
 */
@NullMarked
package quorate.membership.people;

import org.jspecify.annotations.NullMarked;
