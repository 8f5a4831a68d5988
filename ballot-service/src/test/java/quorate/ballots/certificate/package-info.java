/** What a certificate says. */
@NullMarked
package quorate.ballots.certificate;

import org.jspecify.annotations.NullMarked;
