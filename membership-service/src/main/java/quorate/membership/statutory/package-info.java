/**
 * The statutory register of members (s113 Companies Act 2006), folded from the log whenever it is
 * asked for. It names the member in law and not the practice behind, as no trust is entered (s126).
 */
@NullMarked
package quorate.membership.statutory;

import org.jspecify.annotations.NullMarked;
