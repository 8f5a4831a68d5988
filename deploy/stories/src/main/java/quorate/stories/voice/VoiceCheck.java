package quorate.stories.voice;

import quorate.stories.checks.CheckName;

/** What the story checks, in the order of the story. */
enum VoiceCheck implements CheckName {
  ADVISE_OR_DECIDE("with each position stands whether the system lets the place advise or decide"),
  STRANGER_REFUSED("a representative does not answer for another practice"),
  LATE_REFUSED("an answer after the last day is refused"),
  SILENCE_RECORDED("who was asked and said nothing is on record as silent"),
  PRIORITIES("each pair of options stands as the constituents rank them, and so does the first"),
  NOT_CARRIED_REFUSED("no position rests on what the board did not decide"),
  AGREED("one position is agreed by the board's decision, with who dissents"),
  TWO_AT_MOST("two people carry it to the outside body, and a third is refused"),
  OWN_CAPACITY_REFUSED(
      "who sits there in their own capacity is refused to carry it, with who could instead"),
  ABSENCE_REFUSED("nobody stays away without a deputy or a written view"),
  ABSENCE_COVERED("one of the two sends a deputy, the other a written view"),
  ATTENDANCE("over two meetings it is known who was there, and how"),
  REPORTED_BACK("what became of the position is told for each meeting"),
  NOT_THEIR_FINDING("nobody finds in another's name how a statement stands to the position"),
  DIFFERENCE_FOUND("a named person finds that a statement differs from it, with the evidence"),
  OWN_AUTHORITY("the LMC's own statutory role is shown as that, and nobody else has one"),
  INSIDE_UNTIL_RULED(
      "no agreed position is on the topic for outsiders before the rule lets it out"),
  PUBLISHED_BY_RULE("then it is on the topic and on the stream of events, byte for byte the same"),
  UNPUBLISHED_STAYS_INSIDE("and the one that was not published is on neither"),
  VOICE_FROM_THE_BYTES("silence and priorities follow from the raw bytes of the log"),
  AUDIT_HOLDS("the logs are whole and follow from the raw bytes of the topics");

  private final String sentence;

  VoiceCheck(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
