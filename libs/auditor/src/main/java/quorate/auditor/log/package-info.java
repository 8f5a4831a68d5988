/** Reading a published log: its bytes, their form, and the order in which they stand. */
@NullMarked
package quorate.auditor.log;

import org.jspecify.annotations.NullMarked;
