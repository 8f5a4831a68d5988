@NullMarked
package quorate.counting.command;

import org.jspecify.annotations.NullMarked;
