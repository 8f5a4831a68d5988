/** What is said of persons, by day and as it was known. */
@NullMarked
package quorate.membership.people;

import org.jspecify.annotations.NullMarked;
