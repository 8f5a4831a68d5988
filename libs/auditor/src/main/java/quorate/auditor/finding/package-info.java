/** What an audit found, as values. */
@NullMarked
package quorate.auditor.finding;

import org.jspecify.annotations.NullMarked;
