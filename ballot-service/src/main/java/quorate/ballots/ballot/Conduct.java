package quorate.ballots.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;

/**
 * Who conducts a ballot, who may judge that, and how long it can be challenged, as its notice says;
 * what is absent, it did not say. Periods are in days: the day after is day 1, and the last lasts
 * until its midnight in London.
 */
public record Conduct(
    @Nullable ReturningOfficer returningOfficer,
    @Nullable Boolean secretaryActs,
    @Nullable List<String> adjudicators,
    @Nullable Integer challengePeriod,
    @Nullable Integer answerPeriod,
    @Nullable UnderChallenge underChallenge,
    @Nullable EnquiriesUntil enquiries) {

  /** How long the returning officer has for an answer where the notice does not say. */
  static final int ANSWER_PERIOD = 7;

  private static final Conduct UNSAID = new Conduct(null, null, null, null, null, null);

  /** Of which nothing is said about enquiries: they are taken until the ballot opens. */
  public Conduct(
      @Nullable ReturningOfficer returningOfficer,
      @Nullable Boolean secretaryActs,
      @Nullable List<String> adjudicators,
      @Nullable Integer challengePeriod,
      @Nullable Integer answerPeriod,
      @Nullable UnderChallenge underChallenge) {
    this(
        returningOfficer,
        secretaryActs,
        adjudicators,
        challengePeriod,
        answerPeriod,
        underChallenge,
        null);
  }

  /** Who it is: a log-in's keyed hash, and the organisation they come from where it is another. */
  public record ReturningOfficer(String login, @Nullable String organisation) {}

  static Conduct orUnsaid(@Nullable Conduct said) {
    return said == null ? UNSAID : said;
  }

  /** Whether the notice names this log-in as one who conducts the ballot. */
  public boolean names(String login) {
    return returningOfficer != null && returningOfficer.login().equals(login);
  }

  /** Whether the notice names this log-in as one who judges challenges. */
  public boolean letsJudge(String login) {
    return adjudicators != null && adjudicators.contains(login);
  }

  /** Whether a declaration has to wait until every challenge is judged. */
  boolean holdsUpDeclaration() {
    return underChallenge == UnderChallenge.REFUSED;
  }

  /**
   * From when on a result declared then can no longer be challenged; empty where nothing ends it.
   */
  public Optional<Instant> challengeableUntil(Instant declared) {
    return Optional.ofNullable(challengePeriod).map(days -> end(declared, days));
  }

  /** From when on a challenge lodged then may be judged without an answer. */
  public Instant answerableUntil(Instant lodged) {
    return end(lodged, answerPeriod == null ? ANSWER_PERIOD : answerPeriod);
  }

  private static Instant end(Instant from, int days) {
    return CivilDay.ends(CivilDay.of(from).plusDays(days));
  }
}
