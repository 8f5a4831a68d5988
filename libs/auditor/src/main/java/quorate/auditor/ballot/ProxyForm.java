package quorate.auditor.ballot;

import java.time.Instant;
import java.util.Optional;
import quorate.auditor.ballot.BallotEntry.Hand;
import quorate.auditor.ballot.BallotEntry.ProxyTimes;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** Reads what a ballot log says of proxies. */
final class ProxyForm {

  private ProxyForm() {}

  static BallotEntry appointed(Entry entry, Fields data) throws Malformed {
    return new BallotEntry.ProxyAppointed(
        entry.place(),
        entry.recorded(),
        data.text("appointment"),
        new Hand(data.text("practice"), data.text("person"), data.text("mandate"), entry.actor()),
        entry.heard().getOrDefault("membership", -1L),
        data.optional("holder"),
        data.has("instruction")
            ? Optional.of(BallotForm.sealed(entry, data.in("instruction")))
            : Optional.empty());
  }

  /** Proxies vote at the meeting, and are appointed until the deadline or else until then. */
  static ProxyTimes times(Fields notice) throws Malformed {
    var proceedings = notice.in("proceedings");
    Instant from = notice.instant("opens");
    if (proceedings.has("meets") && proceedings.instant("meets").isAfter(from)) {
      from = proceedings.instant("meets");
    }
    var rule = proceedings.in("proxies");
    return new ProxyTimes(from, rule.has("deadline") ? rule.instant("deadline") : from);
  }
}
