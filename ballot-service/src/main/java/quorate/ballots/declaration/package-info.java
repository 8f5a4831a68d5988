/** The moment at which a returning officer says the result to everyone. */
@NullMarked
package quorate.ballots.declaration;

import org.jspecify.annotations.NullMarked;
