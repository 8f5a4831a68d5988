/** Cases of coverage. */
@NullMarked
package quorate.membership.coverage;

import org.jspecify.annotations.NullMarked;
