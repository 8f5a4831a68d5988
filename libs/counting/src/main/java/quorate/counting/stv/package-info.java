/**
 * The single transferable vote in its rule sets: {@link quorate.counting.stv.Stv} counts a profile
 * by a {@link quorate.counting.stv.StvMethod} and gives an {@link quorate.counting.stv.StvSheet}.
 */
@NullMarked
package quorate.counting.stv;

import org.jspecify.annotations.NullMarked;
