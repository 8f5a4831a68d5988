package quorate.governance.authority;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why one way does not lead there: which mandate it fails at, which value is in the way, and the
 * sentence for people.
 */
public record Objection(
    AuthorityRefusal reason, @Nullable UUID mandate, String field, String value, String sentence) {}
