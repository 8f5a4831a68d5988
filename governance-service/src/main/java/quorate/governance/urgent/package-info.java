/** Urgent action: what named persons of a body do between its meetings, until it ratifies it. */
@NullMarked
package quorate.governance.urgent;

import org.jspecify.annotations.NullMarked;
