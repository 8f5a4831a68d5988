package quorate.ballots.combined;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Withdrawn;
import quorate.ballots.ballot.BallotCommand.NoticeTogether;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.BallotRequests.Notice;
import quorate.ballots.ballot.Lacking;
import quorate.ballots.combined.CombinedEvent.BallotsCombined;
import quorate.ballots.combined.CombinedRequests.NoticeOfAll;
import quorate.ballots.combined.CombinedRequests.NoticeOfOne;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;

/**
 * One notice of all ballots that are held together, on its way through the shell. Of one that was
 * withdrawn meanwhile none is given; the others go on.
 */
record NoticeOfEach(BallotsCombined together, NoticeOfAll asked, Instant at) {

  private static final String NOTICE = "notice";

  List<StreamRef<?, ?>> reads() {
    List<StreamRef<?, ?>> reads = new ArrayList<>();
    reads.add(stream());
    together.ballots().forEach(ballot -> reads.add(Ballot.AGGREGATE.stream(ballot)));
    return reads;
  }

  /** The notice of one of them. */
  Notice of(UUID ballot) {
    int place = place(ballot);
    return place < 0 ? asked.notice() : asked.differing().get(place).in(asked.notice());
  }

  Plan plan(Loaded loaded, Map<UUID, Lacking> lacking) {
    var misnamed = misnamed();
    if (misnamed instanceof Decision.Refused<CombinedEvent>) {
      return Plan.of(misnamed, stream());
    }
    Plan plan = Plan.nothing();
    int given = 0;
    for (UUID ballot : together.ballots()) {
      var of = Ballot.AGGREGATE.stream(ballot);
      if (!(loaded.state(of) instanceof Withdrawn)) {
        plan = plan.and(decide(ballot, loaded.state(of), lacking), of);
        given++;
      }
    }
    return given == 0
        ? Plan.of(Decision.refuse(BallotRefusal.WITHDRAWN), stream())
        : plan.created(CombinedResource.at(together.combined()));
  }

  private Decision<BallotEvent> decide(UUID ballot, Ballot state, Map<UUID, Lacking> lacking) {
    var known = lacking.getOrDefault(ballot, Lacking.NOTHING);
    var notice = new NoticeTogether(together.combined(), of(ballot).command(ballot, at, known));
    int place = place(ballot);
    String named = place < 0 ? NOTICE : "questions[%d]".formatted(place);
    return OfQuestion.at(named, ballot, BallotDecider.decide(notice, state));
  }

  private Decision<CombinedEvent> misnamed() {
    Set<UUID> named = new HashSet<>();
    for (int i = 0; i < asked.differing().size(); i++) {
      UUID ballot = asked.differing().get(i).ballot();
      String field = "questions[%d].ballot".formatted(i);
      if (!together.ballots().contains(ballot)) {
        return Decision.refuse(CombinedRefusal.NOT_HELD_TOGETHER, field, ballot);
      }
      if (!named.add(ballot)) {
        return Decision.refuse(CombinedRefusal.QUESTION_NAMED_TWICE, field, ballot);
      }
    }
    return Decision.acceptAll(List.of());
  }

  private int place(UUID ballot) {
    return asked.differing().stream().map(NoticeOfOne::ballot).toList().indexOf(ballot);
  }

  private StreamRef<Combined, CombinedEvent> stream() {
    return Combined.AGGREGATE.stream(together.combined());
  }
}
