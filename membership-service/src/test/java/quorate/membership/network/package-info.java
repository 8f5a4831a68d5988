@NullMarked
package quorate.membership.network;

import org.jspecify.annotations.NullMarked;
