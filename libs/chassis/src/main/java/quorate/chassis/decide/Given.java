package quorate.chassis.decide;

/** The value in a request that a refusal is about; {@code field} is spelt as in the body. */
public record Given(String field, String value) {}
