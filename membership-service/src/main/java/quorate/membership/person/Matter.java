package quorate.membership.person;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of ballots to which a mandate may be limited: what a ballot is in law. */
public enum Matter {
  ADVISORY,
  CONTRACT,
  ELECTION,
  WRITTEN_RESOLUTION,
  POLL_OF_A_MEETING,
  BOARD_DECISION;

  /** The words of a request. */
  static final String WORDS =
      "advisory|contract|election|written-resolution|poll-of-a-meeting|board-decision";

  /** The kind with this word. */
  public static Optional<Matter> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** The word for it in events and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * As a new entry has them. Mandates from before there were words are limited in words of their
   * own, which limit no ballot, and are not written again: they may name somebody.
   */
  static List<String> coded(List<String> matters) {
    return matters.stream().allMatch(one -> of(one).isPresent()) ? matters : List.of();
  }
}
