package quorate.stories.board;

import quorate.stories.checks.CheckName;

/** What the story checks, in the order of the story. */
enum BoardCheck implements CheckName {
  SEAT_PER_NETWORK("the board has a seat for each network of the published map, and no other"),
  FEDERATION_WHERE_THERE_IS_ONE(
      "the federation has a seat in the board of the place that has one, and in no other"),
  MEMBER_PUTS_ITEM("a clinical director puts an item on the agenda by their own log-in"),
  OUTSIDER_REFUSED("an outsider who would put one is refused, with who may and what they can have"),
  TIME_GIVEN("the outsider is given time, as the refusal says"),
  NOTHING_DECIDED_THERE("under the time of an outsider no motion is moved"),
  CHAIR_ELECTED("the members elect their chair, whatever their role, and the register has it"),
  ONE_CHAIR("while there is a chair nobody else becomes one"),
  ANSWERED("what the system asked is answered by the board's decision"),
  REPEAT_SHOWN("asked again elsewhere in other words, it is shown with the answer given already"),
  REPEAT_MARKED(
      "a named member of the board that was asked says that it is a repeat, and nobody who sits elsewhere"),
  NO_OTHER_SHOWN("what is asked on something else is shown with no such answer"),
  AGENDA_ON_RECORD("of the board's items so many were decided, heard, or brought by outsiders"),
  ACT_TOGETHER("at the system's level those whom two boards sent decide for both, by their leave"),
  NOT_SENT_REFUSED("for a board that sent nobody they do not decide"),
  AGENDA_FROM_THE_BYTES("in the bytes of the log the outsider has time, and no item of their own"),
  REPEAT_FROM_THE_BYTES("and the answer was there before the question came again"),
  NOTHING_OUTSIDE("no request is on the topic for outsiders"),
  AUDIT_HOLDS("the logs are whole and follow from the raw bytes of the topics");

  private final String sentence;

  BoardCheck(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
