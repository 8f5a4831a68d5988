/** A practice: identity, contract, dated area, network and list sizes, by ODS code. */
@NullMarked
package quorate.membership.practice;

import org.jspecify.annotations.NullMarked;
