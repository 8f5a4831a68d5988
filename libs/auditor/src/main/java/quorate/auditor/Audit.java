package quorate.auditor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import quorate.auditor.ballot.Ballots;
import quorate.auditor.ballot.Ground;
import quorate.auditor.ballot.Rederived;
import quorate.auditor.conduct.Conduct;
import quorate.auditor.decision.Links;
import quorate.auditor.decision.Matters;
import quorate.auditor.decision.Powers;
import quorate.auditor.decision.Succession;
import quorate.auditor.finding.Check;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.Entry;
import quorate.auditor.log.LogIndex;
import quorate.auditor.log.LogName;
import quorate.auditor.log.LogSource;
import quorate.auditor.log.Malformed;
import quorate.auditor.log.Replay;
import quorate.auditor.meeting.Meetings;
import quorate.auditor.plan.Plans;
import quorate.auditor.position.Positions;
import quorate.auditor.register.RegisterFold;
import quorate.auditor.register.Seats;
import quorate.auditor.resolution.Resolutions;

/**
 * The audit of one convener: its logs are read one after the other. Membership comes first because
 * rolls rest on it, governance after the ballots that it decides by; what it says of seats, for
 * which votes are cast, is read before.
 */
public final class Audit {

  private interface Fold {
    void apply(Entry entry) throws Malformed;
  }

  private final String convener;
  private final LogSource source;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, LogIndex> read = new LinkedHashMap<>();

  private Audit(String convener, LogSource source) {
    this.convener = convener;
    this.source = source;
  }

  /** Audits the logs of a convener. */
  public static Report of(String convener, LogSource source) {
    return new Audit(convener, source).run();
  }

  private Report run() {
    var register = new RegisterFold();
    var membership = replay("membership", register::apply);
    var seats = new Seats();
    var governance = seats(seats);
    var ground = new Ground(register.register(), membership, seats, governance, findings::add);
    var ballots = new Ballots(ground);
    var conduct = new Conduct(ground);
    replay("ballot", entry -> apply(entry, ballots, conduct));
    var judged = ballots.judge();
    conduct.check();
    var byId = judged.stream().collect(Collectors.toMap(Rederived::ballot, Function.identity()));
    var logs = source.logs().stream().filter(log -> log.convener().equals(convener)).toList();
    var others = new ArrayList<LogName>(logs);
    // a decision links to any log, so its own is read last
    others.removeIf(log -> read.containsKey(log.service()) || log.service().equals("governance"));
    others.forEach(log -> replay(log.service(), entry -> {}));
    decisions(byId, seats);
    return new Report(convener, sizes(), judged, List.copyOf(findings));
  }

  private static void apply(Entry entry, Ballots ballots, Conduct conduct) throws Malformed {
    ballots.apply(entry);
    conduct.take(entry);
  }

  private void decisions(Map<String, Rederived> ballots, Seats seats) {
    var matters = new Matters(ballots, new Links(read), findings::add);
    var powers = new Powers(findings::add);
    var succession = new Succession(findings::add);
    var meetings = new Meetings(seats, findings::add);
    var plans = new Plans(seats, findings::add);
    var resolutions = new Resolutions(ballots, findings::add);
    var positions = new Positions(findings::add);
    var folds =
        List.<Fold>of(
            matters::apply,
            powers::apply,
            succession::apply,
            meetings::apply,
            plans::apply,
            resolutions::apply,
            positions::apply);
    var log = replay("governance", entry -> folds.forEach(fold -> apply(entry, fold)));
    meetings.end(log.size());
    plans.end(log.size());
    resolutions.end(log.size());
  }

  // What is wrong with the log itself is found when it is read for its decisions.
  private LogIndex seats(Seats seats) {
    var log = new LogName(convener, "governance");
    var replay = new Replay(log, found -> {}, entry -> apply(entry, seats::apply));
    source.read(log, replay::accept);
    replay.end();
    return replay.index();
  }

  private LogIndex replay(String service, Fold fold) {
    var log = new LogName(convener, service);
    var replay = new Replay(log, findings::add, entry -> apply(entry, fold));
    read.put(service, replay.index());
    source.read(log, replay::accept);
    replay.end();
    return replay.index();
  }

  private void apply(Entry entry, Fold fold) {
    try {
      fold.apply(entry);
    } catch (Malformed e) {
      String sentence = entry.type() + " of " + entry.stream() + " cannot be read: ";
      findings.add(
          entry.place().lacks(Check.ENTRY_FORM, "its data", "other data", sentence + e.why()));
    }
  }

  private Map<String, Long> sizes() {
    var sizes = new TreeMap<String, Long>();
    read.forEach(
        (service, index) -> sizes.put(new LogName(convener, service).topic(), index.size()));
    return sizes;
  }
}
