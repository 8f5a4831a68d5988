@NullMarked
package quorate.chassis.shell;

import org.jspecify.annotations.NullMarked;
