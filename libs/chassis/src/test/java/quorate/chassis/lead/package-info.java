@NullMarked
package quorate.chassis.lead;

import org.jspecify.annotations.NullMarked;
