/** Business plans to read: per line what is planned, permitted, drawn, left and forecast. */
@NullMarked
package quorate.governance.plans;

import org.jspecify.annotations.NullMarked;
