package quorate.auditor.register;

import java.util.Optional;

/** An open practice as it stood on a day: its network, and whether it was a member. */
public record Standing(String practice, Optional<String> network, boolean isMember) {}
