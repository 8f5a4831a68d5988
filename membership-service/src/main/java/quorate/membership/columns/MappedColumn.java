package quorate.membership.columns;

import org.jspecify.annotations.Nullable;

/** A column by its title, and the word of what it holds; nothing: it is not read. */
public record MappedColumn(String title, @Nullable String holds) {}
