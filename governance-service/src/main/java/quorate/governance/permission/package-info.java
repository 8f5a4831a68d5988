/** A permission: what an owner lets its executive do beyond the plan, how far and on what terms. */
@NullMarked
package quorate.governance.permission;

import org.jspecify.annotations.NullMarked;
