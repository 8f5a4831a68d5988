/** Tables that people open in a spreadsheet. */
@NullMarked
package quorate.chassis.table;

import org.jspecify.annotations.NullMarked;
