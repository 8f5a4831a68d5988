@NullMarked
package quorate.governance.members;

import org.jspecify.annotations.NullMarked;
