package quorate.counting.outcome.data;

import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.Base;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.Reach;
import quorate.counting.outcome.rule.Rounding;
import quorate.counting.outcome.rule.Scope;
import quorate.counting.outcome.rule.WeightBasis;
import quorate.counting.outcome.rule.Weighting;

/** Reads what must be reached, where, and by which weights. */
final class MarksRead {

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
  private static final String KIND = "kind";
  private static final String CLAUSE = "clause";

  private MarksRead() {}

  static Mark mark(Fields data) {
    data.only("weighting", "passmark", "scope", CLAUSE);
    return new Mark(
        weighting(data, "weighting"),
        passMark(data.in("passmark")),
        data.optional("scope").map(MarksRead::scope).orElse(new Scope.Overall()),
        RulesRead.clause(data.in(CLAUSE)));
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
        data.name(),
        switch (basis) {
          case ONE_PER_MEMBER -> new WeightBasis.OnePerMember();
          case PER_SHARE -> new WeightBasis.PerShare();
          case PER_PATIENTS -> perPatients(data);
          default ->
              throw data.fault("basis", "Name one of: one-per-member, per-share, per-patients.");
        },
        RulesRead.clause(data.in(CLAUSE)));
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
}
