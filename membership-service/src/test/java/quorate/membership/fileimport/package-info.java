@NullMarked
package quorate.membership.fileimport;

import org.jspecify.annotations.NullMarked;
