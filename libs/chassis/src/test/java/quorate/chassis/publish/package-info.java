@NullMarked
package quorate.chassis.publish;

import org.jspecify.annotations.NullMarked;
