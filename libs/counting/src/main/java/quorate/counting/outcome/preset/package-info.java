/**
 * The usual rule sets, ready made: the Companies Act 2006 for a private company, boards, networks,
 * advice.
 */
@NullMarked
package quorate.counting.outcome.preset;

import org.jspecify.annotations.NullMarked;
