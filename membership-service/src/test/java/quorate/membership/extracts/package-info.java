@NullMarked
package quorate.membership.extracts;

import org.jspecify.annotations.NullMarked;
