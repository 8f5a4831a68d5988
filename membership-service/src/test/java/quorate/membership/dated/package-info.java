@NullMarked
package quorate.membership.dated;

import org.jspecify.annotations.NullMarked;
