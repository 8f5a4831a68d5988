package quorate.governance.body;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.RuleSet;

/**
 * A body's terms of reference as data. {@code ruleSet} holds quorum, majority and casting vote as
 * libs/counting reads them, in full; {@code document} is where the terms stand in words, and {@code
 * polls} says who may demand a poll where members meet, {@code proxyHours} how long before such a
 * meeting proxies are to be appointed.
 */
public record Terms(
    List<SeatRule> composition,
    Map<String, Object> ruleSet,
    Notice notice,
    Calling calling,
    Agenda agenda,
    InterestTerms interests,
    @Nullable UrgentAction urgent,
    @Nullable String document,
    @Nullable PollRule polls,
    @Nullable Integer proxyHours) {

  public Terms {
    composition = List.copyOf(composition);
    ruleSet = Collections.unmodifiableMap(new LinkedHashMap<>(ruleSet)); // its order is written
  }

  /** Of a body whose members appoint proxies until they meet, or none. */
  public Terms(
      List<SeatRule> composition,
      Map<String, Object> ruleSet,
      Notice notice,
      Calling calling,
      Agenda agenda,
      InterestTerms interests,
      @Nullable UrgentAction urgent,
      @Nullable String document,
      @Nullable PollRule polls) {
    this(composition, ruleSet, notice, calling, agenda, interests, urgent, document, polls, null);
  }

  /** So many days before a meeting; papers with it or later. {@code clause} is the terms' own. */
  public record Notice(
      int days, DayCount count, @Nullable Integer papersDays, @Nullable String clause) {}

  /** Who may call a meeting: holders of these offices, or so many members together. */
  public record Calling(List<Office> offices, @Nullable Integer members, @Nullable String clause) {
    public Calling {
      offices = List.copyOf(offices);
    }
  }

  /**
   * Who may put items on the agenda: holders of these offices and of seats of these rules. Others
   * get what {@code others} says, never an item.
   */
  public record Agenda(
      List<Office> offices, List<String> rules, Others others, @Nullable String clause) {
    public Agenda {
      offices = List.copyOf(offices);
      rules = List.copyOf(rules);
    }

    /** Whether who acts so, in a seat of this rule or in none, may put an item. */
    public boolean lets(Office office, @Nullable String rule) {
      return offices.contains(office) || (rule != null && rules.contains(rule));
    }
  }

  /** How interests are handled: unless said otherwise, declared by when, how often reviewed. */
  public record InterestTerms(
      Handling handling,
      int declaredWithinDays,
      @Nullable Integer reviewedEveryMonths,
      @Nullable String clause) {}

  /**
   * Between meetings: holders of these offices, so many of them together, up to {@code limit}
   * pounds; it lapses after so many days unless it is ratified before.
   */
  public record UrgentAction(
      List<Office> offices,
      int together,
      @Nullable String limit,
      @Nullable Integer lapsesAfterDays,
      @Nullable String clause) {
    public UrgentAction {
      offices = List.copyOf(offices);
    }
  }

  /** The rule of composition with this key. */
  public Optional<SeatRule> rule(String key) {
    return composition.stream().filter(rule -> rule.rule().equals(key)).findFirst();
  }

  /** The same with the rule set in full, whatever preset named it. */
  Terms plain() {
    return new Terms(
        composition,
        RuleSets.data(rules()),
        notice,
        calling,
        agenda,
        interests,
        urgent,
        document,
        polls,
        proxyHours);
  }

  /** Whether its rule set is the Companies Act's own of general meetings. */
  public boolean followTheAct() {
    return rules().notice().given().source().instrument() == Instrument.COMPANIES_ACT_2006;
  }

  /** Quorum, majority and casting vote. */
  public RuleSet rules() {
    return RuleSets.of(ruleSet);
  }
}
