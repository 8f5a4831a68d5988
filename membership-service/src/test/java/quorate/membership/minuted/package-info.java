@NullMarked
package quorate.membership.minuted;

import org.jspecify.annotations.NullMarked;
