package quorate.membership.proposals;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person should know about a file and that changes nothing. {@code kind} is a
 * {@link ChangeGroup} by its word; those recorded before remarks had one have none.
 */
public record Remark(String about, String remark, @Nullable String kind) {}
