package quorate.counting;

/** A paper that was received and counts for no option, and why. */
public record InvalidPaper(String elector, Weight weight, Fault fault) {}
