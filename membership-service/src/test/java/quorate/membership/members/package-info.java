@NullMarked
package quorate.membership.members;

import org.jspecify.annotations.NullMarked;
