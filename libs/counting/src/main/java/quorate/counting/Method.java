package quorate.counting;

import java.util.List;
import java.util.Locale;

/**
 * A method of counting: what its papers do, which settings it has beside seats and ties, and
 * whether it fills more than one seat and knows constraints.
 */
public enum Method {
  /** One choice per paper; the option with the most votes wins. */
  PLURALITY(Marking.CHOOSE, true, true),
  /** As many votes per paper as seats. */
  BLOCK(Marking.MARK, true, true),
  /** So many votes per paper. */
  LIMITED(Marking.MARK, true, true, "votes"),
  /** So many points per paper, given out at will. */
  CUMULATIVE(Marking.SCORE, true, true, "points"),
  /** Any number of options marked. */
  APPROVAL(Marking.MARK, true, true),
  /** A score for each option; the highest sum wins. */
  SCORE(Marking.SCORE, true, true, "lowest", "highest"),
  /** Scores from 0 to 5, then a runoff of two. */
  STAR(Marking.SCORE, true, false),
  /** Points by place. */
  BORDA(Marking.LEVEL, true, true, "truncation"),
  /** Ranked papers; the weakest option is eliminated until one has more than half. */
  IRV(Marking.RANK, false, false),
  /** More than half, else a second round of two: on the same ranked papers or on new ones. */
  TWO_ROUND(Marking.RANK, false, false, "second"),
  SCOTTISH_STV(Marking.RANK, true, true),
  WIGM(Marking.RANK, true, true, "decimals"),
  ERS97(Marking.RANK, true, true),
  MEEK(Marking.RANK, true, true, "decimals"),
  GREGORY(Marking.RANK, true, true, "decimals"),
  SCHULZE(Marking.LEVEL, true, false, "strength", "unranked", "default"),
  RANKED_PAIRS(Marking.LEVEL, true, false, "strength", "pairties", "unranked", "default"),
  COPELAND(Marking.LEVEL, true, false, "unranked", "default"),
  MINIMAX(Marking.LEVEL, true, false, "strength", "unranked", "default"),
  /** Yes or no to one question, with two options: the first is yes. */
  YES_NO(Marking.ANSWER, false, false);

  private final Marking marking;
  private final boolean severalSeats;
  private final boolean constrainable;
  private final String settings; // in one text, since an enum has nothing that may change

  Method(Marking marking, boolean severalSeats, boolean constrainable, String... settings) {
    this.marking = marking;
    this.severalSeats = severalSeats;
    this.constrainable = constrainable;
    this.settings = String.join(" ", settings);
  }

  /** What its papers do. */
  public Marking marking() {
    return marking;
  }

  /** Whether it can fill more than one seat. */
  public boolean fillsSeveralSeats() {
    return severalSeats;
  }

  /** Whether constraints by classes of candidates can be kept. */
  public boolean knowsConstraints() {
    return constrainable;
  }

  boolean has(String setting) {
    return List.of(settings.split(" ")).contains(setting);
  }

  boolean isStv() {
    return compareTo(SCOTTISH_STV) >= 0 && compareTo(GREGORY) <= 0;
  }

  /** Its name as it stands in files and messages, as {@code scottish-stv}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
