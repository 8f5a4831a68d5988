/** A running stack as an outsider meets it: gateway, tokens, topics, event stream, mail. */
@NullMarked
package quorate.stories.stack;

import org.jspecify.annotations.NullMarked;
