/** The decision register: one entry per decision, with everything it rests on. */
@NullMarked
package quorate.governance.register;

import org.jspecify.annotations.NullMarked;
