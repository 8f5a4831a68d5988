/** How a service records: streams, appends, and the log that gives every entry its one place. */
@NullMarked
package quorate.chassis.log;

import org.jspecify.annotations.NullMarked;
