/** Opt-in decisions to read, as known at a time. */
@NullMarked
package quorate.governance.optins;

import org.jspecify.annotations.NullMarked;
