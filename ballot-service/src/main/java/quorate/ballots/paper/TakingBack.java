package quorate.ballots.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.paper.PaperCommand.Typist;
import quorate.ballots.paper.PaperCommand.WithdrawPaper;
import quorate.ballots.vote.Vote;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;

/** The withdrawal of a paper, by who entered it, on its way through the shell. */
record TakingBack(UUID ballot, UUID paper, PaperGone reason, Officer officer, Instant at) {

  List<StreamRef<?, ?>> reads() {
    return List.of(Papers.AGGREGATE.stream(ballot), Ballot.AGGREGATE.stream(ballot));
  }

  Plan plan(Loaded loaded) {
    var papers = Papers.AGGREGATE.stream(ballot);
    Ballot state = loaded.state(Ballot.AGGREGATE.stream(ballot));
    var withdraw = new WithdrawPaper(ballot, paper, reason, new Typist(officer, null, at));
    var none = new Vote.NotOnRoll();
    Plan plan =
        Plan.of(PaperDecider.decide(withdraw, state, loaded.state(papers), none), papers)
            .created(PaperResource.at(ballot, paper));
    return state instanceof Open open ? plan.notAfter(PaperTerms.until(withdraw, open)) : plan;
  }
}
