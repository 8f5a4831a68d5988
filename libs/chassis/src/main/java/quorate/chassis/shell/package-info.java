/**
 * The one shell around every decision: read the streams, decide, record, and decide again if
 * something moved.
 */
@NullMarked
package quorate.chassis.shell;

import org.jspecify.annotations.NullMarked;
