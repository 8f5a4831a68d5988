/** The few words in which a decision is written: pure values, no clock, no I/O. */
@NullMarked
package quorate.chassis.decide;

import org.jspecify.annotations.NullMarked;
