/** Permissions to read, by those who sit in the executive that asks or the owner that decides. */
@NullMarked
package quorate.governance.permissions;

import org.jspecify.annotations.NullMarked;
