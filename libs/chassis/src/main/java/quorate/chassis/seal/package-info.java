/**
 * What must not stand in clear in a log that is kept for ever: values under keys that can be
 * destroyed or published.
 */
@NullMarked
package quorate.chassis.seal;

import org.jspecify.annotations.NullMarked;
