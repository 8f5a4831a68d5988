/** What the system asks, and whether it was answered before. */
@NullMarked
package quorate.governance.request;

import org.jspecify.annotations.NullMarked;
