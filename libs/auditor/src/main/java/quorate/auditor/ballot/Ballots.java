package quorate.auditor.ballot;

import static quorate.auditor.finding.Check.COUNT;
import static quorate.auditor.finding.Check.DECLARATION;
import static quorate.auditor.finding.Check.LOT_AS_COMMITTED;
import static quorate.auditor.finding.Check.OPTION_WITHDRAWN_IN_TIME;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.finding.Check;
import quorate.auditor.finding.Place;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Malformed;
import quorate.counting.Contest;
import quorate.counting.Count;
import quorate.counting.CountSheet;
import quorate.counting.Method;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.Weight;
import quorate.counting.outcome.vote.CastingVote;
import quorate.counting.tie.Lot;

/** Gathers a ballot log's entries by ballot and judges each ballot. */
public final class Ballots {
  private final Ground ground;
  private final Map<String, Trail> trails = new LinkedHashMap<>();
  private final Combinations combinations;

  public Ballots(Ground ground) {
    this.ground = ground;
    this.combinations = new Combinations(ground.findings());
  }

  /** Takes the next entry of the ballot log. */
  public void apply(Entry entry) throws Malformed {
    combinations.take(entry);
    var read = BallotForm.read(entry);
    if (read.isPresent()) {
      String ballot = entry.data().text("ballot");
      trails.computeIfAbsent(ballot, Trail::new).add(read.get());
    }
  }

  /** Judges every ballot of which notice was given, and says what each comes to. */
  public List<Rederived> judge() {
    combinations.check(trails);
    var judged = new ArrayList<Rederived>();
    for (Trail trail : trails.values()) {
      if (trail.drafted != null && trail.notice != null) {
        judged.add(judge(trail, trail.drafted, trail.notice));
      }
    }
    return judged;
  }

  private Rederived judge(
      Trail trail, BallotEntry.Drafted drafted, BallotEntry.NoticeGiven notice) {
    new RollCheck(ground).check(trail);
    new HandsCheck(ground).check(trail, notice);
    var votes = new VoteCheck(ground).check(trail);
    new ClosingCheck(ground, trail, notice).check(votes);
    var present = trail.participation(votes.keySet());
    int needed =
        notice.ruling().map(rule -> rule.headsNeeded(trail.entitled())).orElse(notice.quorum());
    var turnout = new Turnout(trail.entitled(), present, needed);
    var count = count(trail, left(trail, drafted.contest()), turnout, votes);
    var asked = drafted.asked();
    var outcome =
        count.flatMap(
            known ->
                InWriting.of(trail, notice)
                    .map(one -> one.outcome(known.papers, votes))
                    .or(
                        () ->
                            notice
                                .ruling()
                                .map(
                                    rule ->
                                        rule.outcome(
                                            trail,
                                            votes,
                                            known.papers,
                                            known.sheet,
                                            Optional.empty()))));
    var compared = new Comparison(ground, trail);
    var cast =
        new CastingCheck(ground, trail, notice)
            .onCount(outcome, casting -> outcome(trail, notice, votes, count, casting));
    count.ifPresent(
        known -> {
          var figures = Figures.derived(asked.method(), turnout, known.sheet, drafted.ruled());
          boolean yesOrNo = drafted.contest().method() == Method.YES_NO;
          compared.count(outcome.map(told -> figures.with(told, yesOrNo)).orElse(figures), cast);
        });
    declaredAsAsked(trail, asked);
    var onHands = compared.onHands(notice);
    return Rederived.of(
        trail,
        asked,
        notice,
        turnout,
        count.map(Counted::sheet),
        cast.or(() -> onHands).or(() -> outcome));
  }

  private static Map<String, Object> outcome(
      Trail trail,
      BallotEntry.NoticeGiven notice,
      Map<String, BallotEntry.VoteCast> votes,
      Optional<Counted> count,
      CastingVote casting) {
    return notice
        .ruling()
        .flatMap(
            rule ->
                count.map(
                    known ->
                        rule.outcome(
                            trail, votes, known.papers, known.sheet, Optional.of(casting))))
        .orElse(Map.of());
  }

  /** Without the options that were withdrawn between the notice and the close. */
  private Contest left(Trail trail, Contest contest) {
    var gone = new LinkedHashSet<String>();
    for (BallotEntry.OptionWithdrawn each : trail.withdrawn) {
      boolean inTime = trail.isBetweenNoticeAndClose(each.at());
      if (inTime && contest.options().contains(each.option())) {
        gone.add(each.option());
      } else {
        String expected = "an option of the paper, between the notice and the close";
        say(OPTION_WITHDRAWN_IN_TIME, each.at(), expected, each.option(), trail, "loses another");
      }
    }
    return contest.without(List.copyOf(gone));
  }

  private record Counted(List<Paper> papers, CountSheet sheet) {}

  private Optional<Counted> count(
      Trail trail, Contest contest, Turnout turnout, Map<String, BallotEntry.VoteCast> votes) {
    if (trail.closed == null) {
      if (trail.counted != null) {
        say(COUNT, trail.counted.at(), "a close first", "none", trail, "is counted while open");
      }
      return Optional.empty();
    }
    boolean inWriting = trail.drafted != null && trail.drafted.asked().isInWriting();
    var opening = new Opening(contest, inWriting, trail.closed.choiceKey(), ground.findings());
    var needed = new Participation(turnout.needed(), Weight.ZERO);
    var lot = Optional.of(Lot.following(trail.closed.choiceKey()));
    lot = lot.filter(any -> contest.rule().drawsLots());
    lot.ifPresent(follows -> committed(trail, follows));
    var count = new Count(contest, turnout.entitled(), needed, lot);
    var papers = opening.open(trail, votes);
    return Optional.of(new Counted(papers, count.of(papers)));
  }

  private void committed(Trail trail, Lot follows) {
    if (trail.opened != null) {
      String stated = trail.opened.lotCommitment().orElse("nothing");
      if (!stated.equals(follows.commitment())) {
        var at = trail.opened.at();
        say(LOT_AS_COMMITTED, at, follows.commitment(), stated, trail, "commits to another lot");
      }
    }
  }

  private void declaredAsAsked(Trail trail, BallotEntry.Asked asked) {
    if (trail.declared != null) {
      String stated = trail.declared.result().optional("question").orElse("nothing");
      if (!stated.equals(asked.question())) {
        var at = trail.declared.at();
        say(DECLARATION, at, asked.question(), stated, trail, "answers another question");
      }
    }
  }

  private void say(Check check, Place at, String expected, String found, Trail trail, String what) {
    String sentence = "ballot " + trail.ballot + " " + what;
    ground.findings().accept(at.lacks(check, expected, found, sentence));
  }
}
