/** The keys under which people's names and addresses are sealed, as membership hands them out. */
@NullMarked
package quorate.people;

import org.jspecify.annotations.NullMarked;
