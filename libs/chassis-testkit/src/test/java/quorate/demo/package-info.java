/** A service as small as can be, for the chassis and the test kit to be tried on. */
@NullMarked
package quorate.demo;

import org.jspecify.annotations.NullMarked;
