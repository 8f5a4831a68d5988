package quorate.ballots.combined;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotCommand.DraftBallot;
import quorate.ballots.ballot.BallotCommand.DraftTogether;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.combined.CombinedCommand.CombineBallots;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;

/** Ballots that are to be held together on their way through the shell: all of them, or none. */
record Combining(UUID combined, String title, List<DraftBallot> questions) {

  List<StreamRef<?, ?>> reads() {
    List<StreamRef<?, ?>> reads = new ArrayList<>();
    reads.add(stream());
    questions.forEach(question -> reads.add(Ballot.AGGREGATE.stream(question.ballot())));
    return reads;
  }

  Plan plan(Loaded loaded) {
    var ballots = questions.stream().map(DraftBallot::ballot).toList();
    var combine = new CombineBallots(combined, title, ballots);
    Plan plan = Plan.of(CombinedDecider.decide(combine, loaded.state(stream())), stream());
    for (int i = 0; i < questions.size(); i++) {
      DraftBallot question = questions.get(i);
      var ballot = Ballot.AGGREGATE.stream(question.ballot());
      var drafted =
          BallotDecider.decide(new DraftTogether(combined, question), loaded.state(ballot));
      plan =
          plan.and(OfQuestion.at("questions[%d]".formatted(i), question.ballot(), drafted), ballot);
    }
    return plan.created(CombinedResource.at(combined));
  }

  private StreamRef<Combined, CombinedEvent> stream() {
    return Combined.AGGREGATE.stream(combined);
  }
}
