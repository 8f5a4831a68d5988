/**
 * Counts papers: exact, deterministic, and the same whatever the order in which the papers come.
 * {@link quorate.counting.Count} is the way in. Pure Java; nothing here knows of a service.
 */
@NullMarked
package quorate.counting;

import org.jspecify.annotations.NullMarked;
