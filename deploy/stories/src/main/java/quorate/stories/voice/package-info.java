/**
 * General practice of a place speaks with one voice: consulted, agreed, carried, and told apart.
 */
@NullMarked
package quorate.stories.voice;

import org.jspecify.annotations.NullMarked;
