/** What a story checks, by stable names, and how one fact is falsified to prove the check. */
@NullMarked
package quorate.stories.checks;

import org.jspecify.annotations.NullMarked;
