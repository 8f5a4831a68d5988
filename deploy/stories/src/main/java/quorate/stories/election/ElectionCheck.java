package quorate.stories.election;

import quorate.stories.checks.CheckName;

/** What the story checks, in the order of the story. */
enum ElectionCheck implements CheckName {
  OUTSIDER_REFUSED("a practice that is no member cannot nominate"),
  ONLY_ONESELF("a nomination is accepted by the person's own log-in only"),
  STANDING("who stands was seconded, has accepted and has neither declined nor withdrawn"),
  PAPER("the paper has each of them once, and the constraints of the call bind them"),
  ROLL("the roll holds the members and nobody else"),
  SECRETARY_REFUSED("the secretary cannot declare a contested ballot"),
  TURNOUT("as many took part as cast a vote"),
  COUNT_SHEET("each stage is as it follows from the papers, votes in = votes out"),
  ELECTED("those elected, in order, follow from the papers"),
  CONSTRAINTS_KEPT(
      "there is one of each locality, two GPs at least and one practice manager at most"),
  CONSTRAINTS_BIND("without the constraints the same papers would elect others"),
  CERTIFICATE("the certificate, printable, names them in order"),
  SEATED("by the declaration those elected, and nobody else, sit in the company's board"),
  AUDIT_HOLDS("roll, votes, count and declaration follow from the raw bytes of the topics"),
  AUDIT_AGREES("what follows from the bytes is what the service answers");

  private final String sentence;

  ElectionCheck(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
