/** The keys of people under which this service seals what is written by them or of them. */
@NullMarked
package quorate.ballots.person;

import org.jspecify.annotations.NullMarked;
