/** The rules, tried on a service that keeps them and on one that breaks them. */
@NullMarked
package quorate.testkit;

import org.jspecify.annotations.NullMarked;
