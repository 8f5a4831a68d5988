@NullMarked
package quorate.chassis.react;

import org.jspecify.annotations.NullMarked;
