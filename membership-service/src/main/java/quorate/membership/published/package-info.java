/** What outsiders are promised: public facts, made of the convener's own as its rule says. */
@NullMarked
package quorate.membership.published;

import org.jspecify.annotations.NullMarked;
