@NullMarked
package quorate.membership.succession;

import org.jspecify.annotations.NullMarked;
