package quorate.governance.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that shows something, by the convener's own reference and day; {@code hash} is the keyed
 * one of its bytes.
 */
public record Document(String reference, LocalDate dated, @Nullable String hash) {}
