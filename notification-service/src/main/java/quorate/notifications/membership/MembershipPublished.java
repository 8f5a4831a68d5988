package quorate.notifications.membership;

/**
 * A practice is told to be a member, or none; the bytes are handed on, and nothing else is needed.
 */
public record MembershipPublished(String practice) {}
