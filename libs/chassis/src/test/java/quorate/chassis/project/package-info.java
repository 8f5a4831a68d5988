@NullMarked
package quorate.chassis.project;

import org.jspecify.annotations.NullMarked;
