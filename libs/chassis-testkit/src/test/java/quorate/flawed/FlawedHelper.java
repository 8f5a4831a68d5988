package quorate.flawed;

/** A name that says nothing. */
final class FlawedHelper {}
