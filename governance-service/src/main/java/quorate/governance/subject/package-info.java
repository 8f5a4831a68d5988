/** What matters are about: codes whose parts are told by dots. */
@NullMarked
package quorate.governance.subject;

import org.jspecify.annotations.NullMarked;
