@NullMarked
package quorate.membership.statutory;

import org.jspecify.annotations.NullMarked;
