/**
 * What is heard of practices: who speaks for them, where they are, and how many patients they have.
 */
@NullMarked
package quorate.governance.practices;

import org.jspecify.annotations.NullMarked;
