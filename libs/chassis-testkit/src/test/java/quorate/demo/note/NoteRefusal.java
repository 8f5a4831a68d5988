package quorate.demo.note;

import quorate.chassis.decide.Refusal;

/** Why nothing happens to a note. */
public enum NoteRefusal implements Refusal {
  ALREADY_WRITTEN("There is a note under this id."),
  NOT_STANDING("There is no such note to strike.");

  private final String explanation;

  NoteRefusal(String explanation) {
    this.explanation = explanation;
  }

  @Override
  public String explanation() {
    return explanation;
  }
}
