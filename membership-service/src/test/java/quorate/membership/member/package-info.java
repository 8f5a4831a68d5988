@NullMarked
package quorate.membership.member;

import org.jspecify.annotations.NullMarked;
