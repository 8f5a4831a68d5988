/** The company's members elect its board by the single transferable vote, under constraints. */
@NullMarked
package quorate.stories.election;

import org.jspecify.annotations.NullMarked;
