package quorate.ballots.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.paper.PaperCommand.ConfirmPaper;
import quorate.ballots.paper.PaperCommand.EnterPaper;
import quorate.ballots.paper.PaperCommand.Keyed;
import quorate.ballots.paper.PaperCommand.Keying;
import quorate.ballots.paper.PaperCommand.Typist;
import quorate.ballots.paper.PaperEvent.PaperConfirmed;
import quorate.ballots.paper.PaperRequests.PaperAsked;
import quorate.ballots.vote.MarkedPaper;
import quorate.ballots.vote.Vote;
import quorate.ballots.vote.VoteCommand.RecordVote;
import quorate.ballots.vote.VoteDecider;
import quorate.ballots.vote.VoteEvent;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Refusal;
import quorate.chassis.log.StreamRef;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;

/**
 * A paper on its way through the shell. What is entered has the paper's id as its entry's; what is
 * confirmed becomes a vote in the same append, sealed anew for {@code vote}.
 */
record Typing(
    UUID ballot, UUID paper, Optional<UUID> vote, PaperAsked asked, Officer officer, Instant at) {

  List<StreamRef<?, ?>> reads() {
    return List.of(papers(), ballotStream(), voteStream());
  }

  Plan plan(Loaded loaded, LookUps.Found found) {
    Ballot state = loaded.state(ballotStream());
    if (found.register().stale() && !(state instanceof NotDrafted)) {
      return refused(ShellRefusal.NEIGHBOUR_STALE);
    }
    var command = command(loaded, found);
    var decision =
        PaperDecider.decide(command, state, loaded.state(papers()), loaded.state(voteStream()));
    if (!(decision instanceof Decision.Accepted<PaperEvent>(var events))
        || !(state instanceof Open open)) {
      return Plan.of(decision, papers());
    }
    return recorded(events.getFirst(), command, loaded, found)
        .notAfter(PaperTerms.until(command, open))
        .heard("membership", found.register().position());
  }

  private Plan recorded(PaperEvent event, Keying command, Loaded loaded, LookUps.Found found) {
    String location = PaperResource.at(ballot, paper);
    return switch (event) {
      case PaperEvent.PaperEntered e -> Plan.nothing().and(papers(), e, paper).created(location);
      case PaperEvent.PaperNotTaken e -> Plan.nothing().and(papers(), List.of(e)).ok(location);
      case PaperEvent.PaperWithdrawn e -> Plan.nothing().and(papers(), List.of(e)).ok(location);
      case PaperEvent.PaperDisputed e -> Plan.nothing().and(papers(), List.of(e)).ok(location);
      case PaperConfirmed e -> {
        var cast = vote(e, command, loaded, found.key().orElseThrow());
        yield cast instanceof Decision.Accepted<VoteEvent>(var votes)
            ? Plan.nothing()
                .and(papers(), List.of(e))
                .and(voteStream(), votes.getFirst(), vote.orElseThrow())
                .created(location)
            : Plan.of(cast, voteStream());
      }
    };
  }

  private Decision<VoteEvent> vote(
      PaperConfirmed confirmed, Keying command, Loaded loaded, SealingKey key) {
    Open open = (Open) loaded.state(ballotStream());
    var origin = PaperTerms.origin(command.keyed(), confirmed.paper(), open, at).orElseThrow();
    var sealed = asked.choice().paper().seal(key, vote.orElseThrow());
    return VoteDecider.decide(
        new RecordVote(ballot, asked.practice(), origin, command.keyed().choice(), sealed, at),
        open,
        loaded.state(voteStream()));
  }

  private Keying command(Loaded loaded, LookUps.Found found) {
    MarkedPaper marked = asked.choice().paper();
    var keyed =
        new Keyed(
            asked.practice(),
            asked.person(),
            asked.how(),
            asked.received(),
            marked.choice(),
            found.mandates(),
            found.voted());
    var typist = new Typist(officer, found.typist(), at);
    if (vote.isPresent()) {
      return new ConfirmPaper(ballot, paper, keyed, isSame(loaded, marked, found.key()), typist);
    }
    var sealed = found.key().map(key -> marked.seal(key, paper)).orElse(null);
    return new EnterPaper(ballot, paper, keyed, sealed, found.noticed(), typist);
  }

  private boolean isSame(Loaded loaded, MarkedPaper marked, Optional<SealingKey> key) {
    return loaded
        .state(papers())
        .find(paper)
        .flatMap(one -> key.map(known -> MarkedPaper.open(known, paper, one.entered().choice())))
        .filter(marked::saysAs)
        .isPresent();
  }

  private Plan refused(Refusal why) {
    return Plan.of(Decision.refuse(why), papers());
  }

  private StreamRef<Papers, PaperEvent> papers() {
    return Papers.AGGREGATE.stream(ballot);
  }

  private StreamRef<Ballot, BallotEvent> ballotStream() {
    return Ballot.AGGREGATE.stream(ballot);
  }

  private StreamRef<Vote, VoteEvent> voteStream() {
    return Vote.AGGREGATE.stream(ballot, asked.practice());
  }
}
