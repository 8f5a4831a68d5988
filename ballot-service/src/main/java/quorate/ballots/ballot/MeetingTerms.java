package quorate.ballots.ballot;

import static quorate.chassis.decide.Decision.refuse;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotCommand.GiveNotice;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Permission.Allowed;
import quorate.counting.outcome.vehicle.Permission.ByClause;
import quorate.counting.outcome.vehicle.Permission.Refused;
import quorate.counting.outcome.vehicle.ProxyTable;
import quorate.counting.outcome.vehicle.Vehicle;

/** What a notice must keep to in what it says of its meeting, of proxies, papers and hands. */
record MeetingTerms(GiveNotice notice, BallotDrafted draft) {

  private static final Duration LONGEST = Duration.ofDays(14);
  private static final String DEADLINE = "proceedings.proxies.deadline";

  /** The refusal for the first term that is not met; empty when all are. */
  Optional<Decision<BallotEvent>> unmet() {
    var told = Proceedings.orNone(notice.proceedings());
    var times = new Attending(notice.opens(), notice.closes(), told);
    return closes(told.meets())
        .or(() -> Optional.ofNullable(told.proxies()).flatMap(rule -> proxies(rule, times)))
        .or(() -> Optional.ofNullable(told.papers()).flatMap(this::papers))
        .or(() -> Optional.ofNullable(told.hands()).flatMap(this::hands));
  }

  private Optional<Decision<BallotEvent>> closes(@Nullable Instant meets) {
    boolean late = meets == null || notice.closes().isAfter(meets);
    return late || draft.vehicle() != Vehicle.POLL_OF_A_MEETING
        ? Optional.empty()
        : Optional.of(
            refuse(
                MeetingRefusal.CLOSES_BEFORE_THE_MEETING,
                "closes",
                notice.closes(),
                "%s Give a time after %s."
                    .formatted(MeetingRefusal.CLOSES_BEFORE_THE_MEETING.explanation(), meets)));
  }

  private Optional<Decision<BallotEvent>> proxies(ProxyRule rule, Attending times) {
    return BoardTerms.proxied(draft.electorate())
        .or(() -> permitted(rule))
        .or(() -> limited(rule.most()))
        .or(() -> deadline(rule.deadline(), times));
  }

  private Optional<Decision<BallotEvent>> limited(@Nullable String most) {
    return most == null || draft.vehicle() != Vehicle.POLL_OF_A_MEETING
        ? Optional.empty()
        : Optional.of(refuse(MeetingRefusal.PROXIES_NOT_LIMITED, "proceedings.proxies.most", most));
  }

  private Optional<Decision<BallotEvent>> permitted(ProxyRule rule) {
    return switch (ProxyTable.of(draft.vehicle())) {
      case Allowed _ -> Optional.empty();
      case ByClause(var reason, var instrument) ->
          rule.clause() != null
              ? Optional.empty()
              : Optional.of(
                  refuse(
                      MeetingRefusal.PROXIES_NOT_ALLOWED,
                      "proceedings.proxies.clause",
                      null,
                      "%s [%s]".formatted(reason, instrument.title())));
      case Refused(var reason, var source) ->
          Optional.of(
              refuse(
                  MeetingRefusal.PROXIES_NOT_ALLOWED,
                  "proceedings.proxies",
                  draft.vehicle(),
                  "%s [%s]".formatted(reason, source)));
    };
  }

  private Optional<Decision<BallotEvent>> deadline(@Nullable Instant deadline, Attending times) {
    if (deadline == null) {
      return Optional.empty();
    }
    if (deadline.isAfter(times.proxiesFrom())) {
      return Optional.of(refuse(MeetingRefusal.PROXY_DEADLINE_TOO_LATE, DEADLINE, deadline));
    }
    var earliest = times.earliestDeadline();
    return draft.vehicle() == Vehicle.POLL_OF_A_MEETING && deadline.isBefore(earliest)
        ? Optional.of(
            refuse(
                MeetingRefusal.PROXY_DEADLINE_TOO_EARLY,
                DEADLINE,
                deadline,
                "%s Give %s or later."
                    .formatted(MeetingRefusal.PROXY_DEADLINE_TOO_EARLY.explanation(), earliest)))
        : Optional.empty();
  }

  private Optional<Decision<BallotEvent>> papers(PaperRule rule) {
    Instant last = rule.confirmBy();
    boolean soon =
        last == null
            || (last.isAfter(notice.closes()) && !last.isAfter(notice.closes().plus(LONGEST)));
    if (!soon) {
      return Optional.of(
          refuse(MeetingRefusal.PAPERS_NOT_CONFIRMED_SOON, "proceedings.papers.confirmby", last));
    }
    Instant until = rule.until();
    return until != null && until.isAfter(notice.closes())
        ? Optional.of(
            refuse(MeetingRefusal.PAPERS_AFTER_THE_CLOSE, "proceedings.papers.until", until))
        : Optional.empty();
  }

  private Optional<Decision<BallotEvent>> hands(HandsRule rule) {
    boolean members = draft.vehicle() == Vehicle.POLL_OF_A_MEETING;
    boolean here =
        (members || draft.vehicle() == Vehicle.BOARD_DECISION)
            && draft.paper().asksYesOrNo()
            && notice.ruleSet() != null;
    if (!here) {
      return Optional.of(
          refuse(MeetingRefusal.HANDS_NOT_HERE, "proceedings.hands", draft.vehicle()));
    }
    boolean known = members ? rule.pollDemand().isPresent() : rule.demand() == null;
    return known
        ? advance(Proceedings.orNone(notice.proceedings()).meets())
        : Optional.of(
            refuse(
                MeetingRefusal.POLL_DEMAND_NOT_UNDERSTOOD,
                "proceedings.hands.demand",
                rule.demand()));
  }

  private Optional<Decision<BallotEvent>> advance(@Nullable Instant meets) {
    return meets == null || !notice.opens().isBefore(meets)
        ? Optional.empty()
        : Optional.of(
            refuse(
                MeetingRefusal.HANDS_AFTER_ADVANCE_VOTES,
                "opens",
                notice.opens(),
                "%s Open it at %s or later, or leave out proceedings.hands."
                    .formatted(MeetingRefusal.HANDS_AFTER_ADVANCE_VOTES.explanation(), meets)));
  }
}
