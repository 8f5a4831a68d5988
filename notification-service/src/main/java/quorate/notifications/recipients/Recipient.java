package quorate.notifications.recipients;

import java.util.UUID;

/** A person to be told for a practice, by which way and why that way. */
public record Recipient(String practice, UUID person, Channel channel, String reason) {}
