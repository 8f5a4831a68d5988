/** The register of interests: one stream per person, and the rule that says what is published. */
@NullMarked
package quorate.governance.interest;

import org.jspecify.annotations.NullMarked;
