package quorate.demo.note;

import quorate.chassis.decide.Refusal;

/** Why nothing happens to a note. */
public enum NoteRefusal implements Refusal {
  ALREADY_WRITTEN("There is a note under this id."),
  TITLE_SAYS_NOTHING("A title says what the note is about.", Kind.INVALID),
  NO_SUCH_NOTE("There is no such note.", Kind.NOT_FOUND),
  ALREADY_STRUCK("It was struck before.");

  private final String explanation;
  private final Kind kind;

  NoteRefusal(String explanation) {
    this(explanation, Kind.CONFLICT);
  }

  NoteRefusal(String explanation, Kind kind) {
    this.explanation = explanation;
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String explanation() {
    return explanation;
  }
}
