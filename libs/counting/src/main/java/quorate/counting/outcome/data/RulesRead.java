package quorate.counting.outcome.data;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.Base;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.EntitledAt;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.InterestRule;
import quorate.counting.outcome.rule.Lapse;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.NoticeRule;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.Reach;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.rule.Rounding;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Scope;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.rule.WeightBasis;
import quorate.counting.outcome.rule.Weighting;

/** Reads a rule set and its parts. */
final class RulesRead {

  static final String ONE_PER_MEMBER = "one-per-member";
  static final String PER_SHARE = "per-share";
  static final String PER_PATIENTS = "per-patients";
  static final String SHARE = "share";
  static final String MOST_VOTES = "most-votes";
  static final String BEATS_EACH = "beats-each";
  static final String BY_THE_COUNT = "by-the-count";
  static final String OVERALL = "overall";
  static final String IN_EACH = "in-each";
  static final String IN_AT_LEAST = "in-at-least";
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
                data.text("name"),
                data.wholeOr("version", 1),
                data.list("marks").stream().map(RulesRead::mark).toList(),
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

  private static Mark mark(Fields data) {
    data.only("weighting", "passmark", "scope", CLAUSE);
    return new Mark(
        weighting(data, "weighting"),
        passMark(data.in("passmark")),
        data.optional("scope").map(RulesRead::scope).orElse(new Scope.Overall()),
        clause(data.in(CLAUSE)));
  }

  /** In full, or {@code members} or {@code shares} of a company (s284). */
  static Weighting weighting(Fields data, String name) {
    Object word = data.data().get(name);
    return "members".equals(word)
        ? Weighting.members()
        : "shares".equals(word) ? Weighting.shares() : weighting(data.in(name));
  }

  static Weighting weighting(Fields data) {
    data.only("name", "basis", "per", "rounding", "cap", CLAUSE);
    String basis = data.text("basis");
    return new Weighting(
        data.text("name"),
        switch (basis) {
          case ONE_PER_MEMBER -> new WeightBasis.OnePerMember();
          case PER_SHARE -> new WeightBasis.PerShare();
          case PER_PATIENTS -> perPatients(data);
          default ->
              throw data.fault("basis", "Name one of: one-per-member, per-share, per-patients.");
        },
        clause(data.in(CLAUSE)));
  }

  private static WeightBasis perPatients(Fields data) {
    var cap = data.has("cap") ? Optional.of(data.number("cap")) : Optional.<Exact>empty();
    return data.made(
        () ->
            new WeightBasis.PerPatients(
                data.number("per"), data.word("rounding", Rounding.values()), cap));
  }

  static PassMark passMark(Fields data) {
    data.only(KIND, "fraction", "reach", "base");
    return switch (data.text(KIND)) {
      case MOST_VOTES -> new PassMark.MostVotes();
      case BEATS_EACH -> new PassMark.BeatsEach();
      case BY_THE_COUNT -> new PassMark.ByTheCount();
      case SHARE -> share(data);
      default ->
          throw data.fault(KIND, "Name one of: share, most-votes, beats-each, by-the-count.");
    };
  }

  static PassMark.Share share(Fields data) {
    return data.made(
        () ->
            new PassMark.Share(
                data.number("fraction"),
                data.word("reach", Reach.values()),
                data.word("base", Base.values())));
  }

  static Scope scope(Fields data) {
    data.only(KIND, "constituencies");
    return switch (data.text(KIND)) {
      case OVERALL -> new Scope.Overall();
      case IN_EACH -> new Scope.InEach();
      case IN_AT_LEAST -> data.made(() -> new Scope.InAtLeast(data.whole("constituencies")));
      default -> throw data.fault(KIND, "Name one of: overall, in-each, in-at-least.");
    };
  }

  static QuorumRule quorum(Fields data) {
    data.only("heads", "weight", "share", "solememberisone", CLAUSE);
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
    data.only("days", CLAUSE);
    int days = data.whole("days");
    var clause = clause(data.in(CLAUSE));
    return data.made(() -> new Lapse(days, clause));
  }
}
