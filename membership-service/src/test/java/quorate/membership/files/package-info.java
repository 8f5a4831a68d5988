@NullMarked
package quorate.membership.files;

import org.jspecify.annotations.NullMarked;
