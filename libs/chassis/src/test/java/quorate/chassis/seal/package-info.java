/** What is sealed stays sealed. */
@NullMarked
package quorate.chassis.seal;

import org.jspecify.annotations.NullMarked;
