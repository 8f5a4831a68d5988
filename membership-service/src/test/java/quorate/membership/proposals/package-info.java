@NullMarked
package quorate.membership.proposals;

import org.jspecify.annotations.NullMarked;
