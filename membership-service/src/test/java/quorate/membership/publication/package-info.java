@NullMarked
package quorate.membership.publication;

import org.jspecify.annotations.NullMarked;
