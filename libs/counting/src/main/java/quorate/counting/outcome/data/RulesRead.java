package quorate.counting.outcome.data;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.EntitledAt;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.InterestRule;
import quorate.counting.outcome.rule.Lapse;
import quorate.counting.outcome.rule.NoticeRule;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Source;

/** Reads a rule set and its parts. */
final class RulesRead {

  static final String FAILS = "fails";
  static final String REPORTED = "reported";
  static final String CASTING_VOTE = "casting-vote";
  private static final String KIND = "kind";
  private static final String CLAUSE = "clause";

  private RulesRead() {}

  static RuleSet whole(Fields data) {
    data.only(
        "name",
        "version",
        "marks",
        "quorum",
        "equalvotes",
        "interests",
        "notice",
        "entitledat",
        "lapse");
    return data.made(
        () ->
            new RuleSet(
                data.name(),
                data.wholeOr("version", 1),
                data.list("marks").stream().map(MarksRead::mark).toList(),
                quorum(data.in("quorum")),
                equalVotes(data.in("equalvotes")),
                interests(data.in("interests")),
                notice(data.in("notice")),
                entitledAt(data.in("entitledat")),
                data.optional("lapse").map(RulesRead::lapse)));
  }

  static Clause clause(Fields data) {
    data.only("instrument", "place", "text");
    var instrument = data.word("instrument", Instrument.values());
    return new Clause(new Source(instrument, data.text("place")), data.text("text"));
  }

  static QuorumRule quorum(Fields data) {
    data.only("heads", "weight", "share", "solememberisone", CLAUSE);
    if (data.numberOr("share", Exact.ZERO).isMoreThan(Exact.UNIT)) {
      throw data.fault("share", "Give a part of all, at most 1.");
    }
    return new QuorumRule(
        data.wholeOr("heads", 0),
        data.numberOr("weight", Exact.ZERO),
        data.numberOr("share", Exact.ZERO),
        data.flag("solememberisone"),
        clause(data.in(CLAUSE)));
  }

  static EqualVotes equalVotes(Fields data) {
    data.only(KIND, "inarticlessince", CLAUSE);
    var clause = clause(data.in(CLAUSE));
    return switch (data.text(KIND)) {
      case FAILS -> new EqualVotes.Fails(clause);
      case REPORTED -> new EqualVotes.Reported(clause);
      case CASTING_VOTE -> new EqualVotes.CastingVote(clause, since(data));
      default -> throw data.fault(KIND, "Name one of: fails, reported, casting-vote.");
    };
  }

  private static Optional<LocalDate> since(Fields data) {
    String name = "inarticlessince";
    try {
      return data.has(name) ? Optional.of(LocalDate.parse(data.text(name))) : Optional.empty();
    } catch (DateTimeParseException e) {
      throw data.fault(name, "Give a day such as 2006-04-01.");
    }
  }

  static InterestRule interests(Fields data) {
    data.only("treatment", CLAUSE);
    return new InterestRule(
        data.word("treatment", InterestRule.Treatment.values()), clause(data.in(CLAUSE)));
  }

  static NoticeRule notice(Fields data) {
    data.only("given", "accident", "requirements");
    var requirements = EnumSet.noneOf(Requirement.class);
    for (String word : data.words("requirements")) {
      requirements.add(data.word("requirements", word, Requirement.values()));
    }
    return new NoticeRule(
        clause(data.in("given")), data.optional("accident").map(RulesRead::clause), requirements);
  }

  static EntitledAt entitledAt(Fields data) {
    data.only("moment", CLAUSE);
    var moment = data.word("moment", EntitledAt.Moment.values());
    var clause = clause(data.in(CLAUSE));
    return data.made(() -> new EntitledAt(moment, clause));
  }

  static Lapse lapse(Fields data) {
    data.only("days", "until", CLAUSE);
    int days = data.whole("days");
    Optional<LocalTime> until =
        data.has("until") ? Optional.of(data.timeOfDay("until")) : Optional.empty();
    var clause = clause(data.in(CLAUSE));
    return data.made(() -> new Lapse(days, until, clause));
  }
}
