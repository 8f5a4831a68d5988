package quorate.counting.outcome.vehicle;

import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.rule.Words;

/** What a ballot decides, and what says who must decide it. */
public enum Kind {
  ADVISORY_CHOICE("a choice that binds nobody", Level.FREE, ""),
  CONTRACT_DECISION("a decision of the parties to an agreement", Level.FREE, ""),
  ELECTION("an election to seats", Level.FREE, ""),
  BOARD_RESOLUTION("a resolution of a board", Level.FREE, ""),
  ORDINARY_RESOLUTION("an ordinary resolution", Level.ORDINARY, "282"),
  SPECIAL_RESOLUTION("a special resolution", Level.SPECIAL, "283"),
  /** Articles altered, or the company re-registered: by special resolution. */
  CHANGE_OF_LEGAL_STRUCTURE("a change of legal structure", Level.SPECIAL, "21"),
  REMOVAL_OF_DIRECTOR("the removal of a director", Level.ORDINARY, "168"),
  REMOVAL_OF_AUDITOR("the removal of an auditor", Level.ORDINARY, "510"),
  RATIFICATION("the ratification of a director's act", Level.ORDINARY, "239");

  /** The resolution that the Companies Act 2006 asks for, if any. */
  public enum Level {
    FREE,
    ORDINARY,
    SPECIAL
  }

  private final String words;
  private final Level level;
  private final String section;

  Kind(String words, Level level, String section) {
    this.words = words;
    this.level = level;
    this.section = section;
  }

  public String words() {
    return words;
  }

  public Level level() {
    return level;
  }

  /** Whether only a resolution of the company's members can do it. */
  public boolean isStatutory() {
    return level != Level.FREE;
  }

  /** The section that asks for the resolution; only of a statutory kind. */
  public Source statute() {
    return Source.act(section);
  }

  @Override
  public String toString() {
    return Words.key(this);
  }
}
