/** The written form, against the services' own golden examples. */
@NullMarked
package quorate.auditor.log;

import org.jspecify.annotations.NullMarked;
