/** What is heard of people, their mandates and how they may be told. */
@NullMarked
package quorate.notifications.people;

import org.jspecify.annotations.NullMarked;
