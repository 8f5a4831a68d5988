@NullMarked
package quorate.membership.convener;

import org.jspecify.annotations.NullMarked;
