/** A resolution: proposed, put by a vehicle that suits its kind, in force, and replaced. */
@NullMarked
package quorate.governance.resolution;

import org.jspecify.annotations.NullMarked;
