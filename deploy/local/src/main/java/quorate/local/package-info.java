/**
 * The parts of the house on one machine, each a detached process with a pid file and a log, on
 * loopback only: started by {@code ./quorate up} for use, and by {@link quorate.local.TestStack}
 * for tests. What runs is copied into the stack's folder first, so a build never pulls a jar from
 * under a running part.
 */
@NullMarked
package quorate.local;

import org.jspecify.annotations.NullMarked;
