package quorate.governance.ruling;

import java.util.UUID;

/**
 * Under which item of which meeting something was put, so that only what is decided there counts.
 */
public record Put(UUID meeting, UUID item) {}
