/**
 * The import of one file: previewed, then accepted or rejected change by change. Nothing is applied
 * unasked.
 */
@NullMarked
package quorate.membership.fileimport;

import org.jspecify.annotations.NullMarked;
