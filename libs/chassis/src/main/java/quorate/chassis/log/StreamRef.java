package quorate.chassis.log;

/** One stream by name, with the way to fold it. */
public record StreamRef<S, E>(Aggregate<S, E> aggregate, String name) {}
