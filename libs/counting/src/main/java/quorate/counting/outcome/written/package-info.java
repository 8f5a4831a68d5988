/**
 * Written resolutions of private companies, followed as agreements come in (Companies Act 2006 s288
 * to s297).
 */
@NullMarked
package quorate.counting.outcome.written;

import org.jspecify.annotations.NullMarked;
