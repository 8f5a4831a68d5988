package quorate.auditor.ballot;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.ballot.BallotEntry.ProxyAppointed;
import quorate.auditor.ballot.BallotEntry.ProxyRevoked;
import quorate.auditor.ballot.BallotEntry.VoteCast;
import quorate.auditor.finding.Place;

/** The proxies of one ballot: appointed, and from which position on revoked. */
final class Appointments {
  private final Map<String, ProxyAppointed> appointed = new HashMap<>();
  private final Map<String, Long> revoked = new HashMap<>();

  void appointed(ProxyAppointed entry) {
    appointed.putIfAbsent(entry.appointment(), entry);
  }

  void revoked(ProxyRevoked entry) {
    revoked.putIfAbsent(entry.appointment(), entry.at().position());
  }

  /**
   * Whether a practice had appointed a holder, or the chair by its word, and not revoked it then.
   */
  boolean holds(String holder, String practice, Place at) {
    return appointed.values().stream()
        .filter(found -> found.hand().practice().equals(practice))
        .filter(found -> found.holder().orElse(HandsForm.CHAIR).equals(holder))
        .filter(found -> found.at().position() < at.position())
        .anyMatch(
            found -> at.position() < revoked.getOrDefault(found.appointment(), Long.MAX_VALUE));
  }

  /** The appointment that a vote names, if it was that of its practice and in force then. */
  Optional<ProxyAppointed> of(VoteCast vote) {
    return vote.channel()
        .appointment()
        .map(appointed::get)
        .filter(found -> found.hand().practice().equals(vote.hand().practice()))
        .filter(found -> found.hand().mandate().equals(vote.hand().mandate()))
        .filter(found -> found.at().position() < vote.at().position())
        .filter(
            found ->
                vote.at().position() < revoked.getOrDefault(found.appointment(), Long.MAX_VALUE));
  }
}
