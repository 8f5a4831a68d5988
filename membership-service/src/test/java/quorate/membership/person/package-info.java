@NullMarked
package quorate.membership.person;

import org.jspecify.annotations.NullMarked;
