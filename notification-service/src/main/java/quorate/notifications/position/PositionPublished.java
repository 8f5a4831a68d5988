package quorate.notifications.position;

import java.util.UUID;

/**
 * A position is published as it reads, or is told to stand no more; the bytes are handed on, and
 * nothing else is needed.
 */
public record PositionPublished(UUID position) {}
