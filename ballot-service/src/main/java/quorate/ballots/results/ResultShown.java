package quorate.ballots.results;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import quorate.chassis.door.Versioned;

/** A result as people read it: exactly as it was declared, in the promised event's shape. */
public record ResultShown(@JsonValue @JsonRawValue String declared, long version)
    implements Versioned {}
