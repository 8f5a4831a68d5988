@NullMarked
package quorate.membership.preview;

import org.jspecify.annotations.NullMarked;
