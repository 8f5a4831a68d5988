/**
 * Notification decides whom to tell, by which way, and keeps the evidence that it was done; it
 * hands promised entries on to outsiders byte for byte. What it tells of it only hears: ballots
 * from ballot-service, people and their agreement to electronic notice from membership-service.
 */
@NullMarked
package quorate.notifications;

import org.jspecify.annotations.NullMarked;
