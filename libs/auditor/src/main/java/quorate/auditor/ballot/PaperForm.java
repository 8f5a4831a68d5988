package quorate.auditor.ballot;

import quorate.auditor.ballot.BallotEntry.Typist;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** Reads what a ballot log says of papers that were typed in. */
final class PaperForm {

  private PaperForm() {}

  static BallotEntry entered(Entry entry, Fields data) throws Malformed {
    return new BallotEntry.PaperEntered(
        entry.place(),
        entry.recorded(),
        data.text("paper"),
        data.text("practice"),
        data.text("person"),
        data.instant("received"),
        typist(entry, data),
        BallotForm.sealed(entry, data.in("choice")));
  }

  static BallotEntry confirmed(Entry entry, Fields data) throws Malformed {
    return new BallotEntry.PaperConfirmed(entry.place(), data.text("paper"), typist(entry, data));
  }

  private static Typist typist(Entry entry, Fields data) throws Malformed {
    String login = data.text("by");
    if (!entry.actor().equals("login:" + login)) {
      throw new Malformed("it was typed by " + login + " and recorded by " + entry.actor());
    }
    return new Typist(login, data.optional("officer"));
  }
}
