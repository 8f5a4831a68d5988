@NullMarked
package quorate.membership.memberlist;

import org.jspecify.annotations.NullMarked;
