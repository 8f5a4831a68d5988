/** Requests to read, with the answer that each was given. */
@NullMarked
package quorate.governance.requests;

import org.jspecify.annotations.NullMarked;
