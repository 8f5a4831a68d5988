/**
 * What the neighbours' logs say, as far as this service subscribes to it, with the exact position
 * up to which everything was heard.
 */
@NullMarked
package quorate.chassis.hear;

import org.jspecify.annotations.NullMarked;
