@NullMarked
package quorate.auditor.conduct;

import org.jspecify.annotations.NullMarked;
