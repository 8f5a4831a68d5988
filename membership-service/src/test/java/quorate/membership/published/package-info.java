@NullMarked
package quorate.membership.published;

import org.jspecify.annotations.NullMarked;
