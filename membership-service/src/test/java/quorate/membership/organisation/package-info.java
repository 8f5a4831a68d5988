@NullMarked
package quorate.membership.organisation;

import org.jspecify.annotations.NullMarked;
