package quorate.auditor.conduct;

import static quorate.auditor.finding.Check.LOT_AS_COMMITTED;
import static quorate.auditor.finding.Check.UNOPPOSED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** One call for nominations, judged as it goes. */
final class Nominations {
  private final Findings findings;
  private final Map<String, Candidate> candidates = new LinkedHashMap<>();
  private final List<Entry> ruled = new ArrayList<>();
  private final Map<String, Fields> settled = new LinkedHashMap<>();
  private final List<String> ballots = new ArrayList<>();
  private final List<String> declared = new ArrayList<>();
  private @Nullable Entry opened;
  private String seed = "";

  Nominations(Findings findings) {
    this.findings = findings;
  }

  /** Takes the next entry that is about this call. */
  void take(Entry entry) throws Malformed {
    var data = entry.data();
    switch (entry.type()) {
      case "ballot.nominations-opened.v1" -> opened = entry;
      case "ballot.candidate-nominated.v1" -> nominated(data);
      case "ballot.nomination-seconded.v1" -> change(data, Candidate::supported);
      case "ballot.nomination-accepted.v1" -> change(data, it -> it.replied(Candidate.ACCEPTED));
      case "ballot.nomination-declined.v1", "ballot.nomination-withdrawn.v1" ->
          change(data, it -> it.replied("no"));
      case "ballot.nomination-ruled.v1" -> {
        ruled.add(entry);
        change(data, it -> it.ruled(data.json().path("valid").asBoolean()));
      }
      case "ballot.nominations-closed.v1" -> closed(entry);
      case "ballot.seat-settled-anew.v1" -> settled(entry, data.in("seat"));
      case "ballot.elected-unopposed.v1" -> unopposed(entry);
      default -> {}
    }
  }

  /** The rulings on its candidates, by each ballot that was drafted for a seat. */
  Map<String, List<Entry>> rulings() {
    var rulings = new LinkedHashMap<String, List<Entry>>();
    ballots.forEach(ballot -> rulings.put(ballot, ruled));
    return rulings;
  }

  // who declined, withdrew or was ruled out before begins anew
  private void nominated(Fields data) throws Malformed {
    candidates.merge(
        data.text("candidate"),
        Candidate.of(data),
        (before, anew) -> before.isLive() ? before.supported() : anew);
  }

  private void change(Fields data, UnaryOperator<Candidate> change) throws Malformed {
    candidates.computeIfPresent(data.text("candidate"), (id, it) -> change.apply(it));
  }

  private void closed(Entry entry) throws Malformed {
    seed = entry.data().text("lotseed");
    if (opened != null) {
      String committed = opened.data().text("lotcommitment");
      String follows = Lots.commitment(seed);
      findings.same(LOT_AS_COMMITTED, entry, committed, follows, "is settled by another lot");
      var lapsed = new Standing(candidates, opened.data().in("call")).lapsed();
      var told = entry.data().json().path("lapsed");
      findings.same(UNOPPOSED, entry, lapsed, told, "says of others that they do not stand");
    }
    for (Fields seat : entry.data().list("seats")) {
      settled(entry, seat);
    }
  }

  private void settled(Entry entry, Fields seat) throws Malformed {
    settled.put(seat.text("seat"), seat);
    seat.optional("ballot").ifPresent(ballots::add);
    if (opened != null) {
      var standing = new Standing(candidates, opened.data().in("call"));
      var fault = standing.fault(seat, seed);
      findings.must(
          UNOPPOSED,
          entry,
          fault.isEmpty(),
          fault.orElse(""),
          "settles otherwise than who stands: " + seat.text("seat"));
    }
  }

  private void unopposed(Entry entry) throws Malformed {
    if (opened == null) {
      return;
    }
    var call = opened.data().in("call");
    var due = new Unopposed(call, candidates, settled, declared);
    findings.same(UNOPPOSED, entry, call.text("title"), entry.data().text("title"), "is retitled");
    var json = entry.data().json();
    findings.same(UNOPPOSED, entry, due.seats(), json.path("seats"), "declares others elected");
    findings.same(
        UNOPPOSED,
        entry,
        due.leftVacant(),
        Optional.of(json.path("leftvacant")).filter(any -> json.has("leftvacant")),
        "declares other places vacant");
    for (Fields seat : entry.data().list("seats")) {
      declared.add(seat.text("seat"));
    }
  }
}
