@NullMarked
package quorate.membership.practice;

import org.jspecify.annotations.NullMarked;
