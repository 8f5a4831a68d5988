package quorate.counting;

/** One elector's paper; {@code elector} is any key that no other paper of the count has. */
public record Paper(String elector, Weight weight, Choice choice) {}
