/** What people are called, for pages that are printed: heard sealed, opened as a page is made. */
@NullMarked
package quorate.governance.names;

import org.jspecify.annotations.NullMarked;
