package quorate.auditor.ballot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.auditor.finding.Place;
import quorate.counting.Participation;
import quorate.counting.Weight;

/** Everything that one ballot's entries say, gathered until it can be judged. */
final class Trail {
  final String ballot;
  BallotEntry.@Nullable Drafted drafted;
  BallotEntry.@Nullable NoticeGiven notice;
  BallotEntry.@Nullable RollFrozen frozen;
  BallotEntry.@Nullable Opened opened;
  BallotEntry.@Nullable Closed closed;
  BallotEntry.@Nullable Counted counted;
  BallotEntry.@Nullable Declared declared;
  final Map<String, BallotEntry.Enrolled> roll = new LinkedHashMap<>();
  final List<BallotEntry.VoteCast> votes = new ArrayList<>();
  final List<BallotEntry.Extended> extensions = new ArrayList<>();
  final List<BallotEntry.OptionWithdrawn> withdrawn = new ArrayList<>();
  final List<BallotEntry.HandsRecorded> hands = new ArrayList<>();
  final List<BallotEntry.CastingVoteGiven> casting = new ArrayList<>();
  BallotEntry.@Nullable HandsDeclared onHands;
  BallotEntry.@Nullable PollDemanded demanded;
  final Appointments proxies = new Appointments();
  final TypedPapers papers = new TypedPapers();

  Trail(String ballot) {
    this.ballot = ballot;
  }

  void add(BallotEntry entry) {
    switch (entry) {
      case BallotEntry.Drafted e -> drafted = e;
      case BallotEntry.NoticeGiven e -> notice = e;
      case BallotEntry.Enrolled e -> roll.putIfAbsent(e.line().practice(), e);
      case BallotEntry.RollFrozen e -> frozen = e;
      case BallotEntry.OptionWithdrawn e -> withdrawn.add(e);
      case BallotEntry.Opened e -> opened = e;
      case BallotEntry.VoteCast e -> votes.add(e);
      case BallotEntry.Extended e -> extensions.add(e);
      case BallotEntry.ProxyAppointed e -> proxies.appointed(e);
      case BallotEntry.ProxyRevoked e -> proxies.revoked(e);
      case BallotEntry.HandsRecorded e -> hands.add(e);
      case BallotEntry.PollDemanded e -> demanded = e;
      case BallotEntry.CastingVoteGiven e -> casting.add(e);
      case BallotEntry.HandsDeclared e -> onHands = e;
      case BallotEntry.PaperEntered e -> papers.entered(e);
      case BallotEntry.PaperConfirmed e -> papers.confirmed(e);
      case BallotEntry.PaperSettled e -> papers.settled(e.paper(), e.at());
      case BallotEntry.Closed e -> closed = e;
      case BallotEntry.Counted e -> counted = e;
      case BallotEntry.Declared e -> declared = e;
    }
  }

  /** Whether a place stands after the opening and before the close. */
  boolean isOpenAt(Place at) {
    return opened != null
        && opened.at().position() < at.position()
        && (closed == null || at.position() < closed.at().position());
  }

  /** When it was to close, as told before this place. */
  Instant closesAsOf(Place at, BallotEntry.NoticeGiven first) {
    return extensions.stream()
        .filter(each -> each.at().position() < at.position())
        .reduce((one, later) -> later)
        .map(BallotEntry.Extended::closes)
        .orElse(first.closes());
  }

  /** Whether a place stands after the notice and before the close. */
  boolean isBetweenNoticeAndClose(Place at) {
    return notice != null
        && notice.at().position() < at.position()
        && (closed == null || at.position() < closed.at().position());
  }

  /** The whole roll. */
  Participation entitled() {
    return participation(roll.keySet());
  }

  /** These practices, of which each is on the roll. */
  Participation participation(Collection<String> practices) {
    var weights = practices.stream().map(this::weightOf);
    return new Participation(practices.size(), Weight.sum(weights));
  }

  Weight weightOf(String practice) {
    var enrolled = roll.get(practice);
    return enrolled == null ? Weight.ZERO : enrolled.line().weight();
  }
}
