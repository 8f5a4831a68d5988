@NullMarked
package quorate.chassis.hear;

import org.jspecify.annotations.NullMarked;
