/** Practices as people read them one by one, closed ones too. */
@NullMarked
package quorate.membership.practices;

import org.jspecify.annotations.NullMarked;
