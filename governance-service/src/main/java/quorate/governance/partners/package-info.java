/** What touches a practice's partners themselves, and what they decided of it. */
@NullMarked
package quorate.governance.partners;

import org.jspecify.annotations.NullMarked;
