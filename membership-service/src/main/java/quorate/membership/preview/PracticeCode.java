package quorate.membership.preview;

/** A practice that a file might lack. */
public record PracticeCode(String practice) {}
