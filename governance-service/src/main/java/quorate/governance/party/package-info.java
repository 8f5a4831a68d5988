/** Who gives, holds or acts: practices, networks, organisations, bodies and persons. */
@NullMarked
package quorate.governance.party;

import org.jspecify.annotations.NullMarked;
