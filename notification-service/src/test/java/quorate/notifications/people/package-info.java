@NullMarked
package quorate.notifications.people;

import org.jspecify.annotations.NullMarked;
