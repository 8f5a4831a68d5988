package quorate.stories.options;

import quorate.stories.checks.CheckName;

/** What the story checks, in the order of the story. */
enum OptionsCheck implements CheckName {
  IMPORT_SETTLED("the published files, imported once more, propose nothing"),
  PRACTICES_OF_AREA("the register has every practice of the May 2026 map, and no other"),
  MEMBERS("the company's members are all of them but those named as outside it"),
  REPRESENTATIVES_BOUND("every practice has a representative whose log-in is bound"),
  STATUTORY_REFUSED("a change of legal structure put to an advisory ballot is refused"),
  ROLL_FROZEN("the roll holds every practice of the city, members or not"),
  NOTICE_BY_EMAIL("everybody who agreed to electronic notice got it by e-mail"),
  NOTICE_BY_LETTER("everybody else has a letter to be printed"),
  STRANGER_REFUSED("a representative cannot vote for another practice"),
  CHOICES_SEALED("before the close no choice can be read, in any answer or topic"),
  LATE_VOTE_REFUSED("a vote after the close is refused"),
  TURNOUT("as many took part as cast a vote"),
  COUNT("each option has the votes that were cast for it, changed votes counted once"),
  HEAD_TO_HEAD("each pair of options stands as the papers prefer them"),
  WINNER("the winner follows from the papers"),
  DECLARED_ON_KAFKA("the declaration is on Kafka for everyone"),
  DECLARED_ON_STREAM("the event stream carries the same bytes, once, also after a reconnect"),
  RESULT_BY_EMAIL("the result went by e-mail to those who agreed"),
  RESULT_BY_LETTER("the result waits as a letter for the others"),
  DECISION_RECORDED("the decision register has the outcome, its winner and its grounds"),
  IMPLEMENTATION_REFUSED("the winner cannot be carried out by this advisory ballot"),
  MEETING_PROPOSED("a general meeting is proposed for it"),
  AUDIT_HOLDS("roll, votes, count and decision follow from the raw bytes of the topics"),
  AUDIT_AGREES("what follows from the bytes is what the services answer"),
  CHANGED_VOTE_FOUND("one vote changed in a copied topic is named");

  private final String sentence;

  OptionsCheck(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
