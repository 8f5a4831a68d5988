@NullMarked
package quorate.membership.register;

import org.jspecify.annotations.NullMarked;
