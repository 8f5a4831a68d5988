/** How many practices and patients a set of practices covers, of which, place by place. */
@NullMarked
package quorate.membership.coverage;

import org.jspecify.annotations.NullMarked;
