@NullMarked
package quorate.counting.profile;

import org.jspecify.annotations.NullMarked;
