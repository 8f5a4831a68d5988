@NullMarked
package quorate.membership.columns;

import org.jspecify.annotations.NullMarked;
