/**
 * Who read what is sealed about which persons, and when; kept for two years, then gone. A service
 * that opens such things has the table {@code personal_data_read} from a migration of its own.
 */
@NullMarked
package quorate.chassis.access;

import org.jspecify.annotations.NullMarked;
