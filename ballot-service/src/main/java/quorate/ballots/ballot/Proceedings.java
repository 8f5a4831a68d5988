package quorate.ballots.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.vote.Interest;

/**
 * What belongs to a question beside its timetable, as whoever gives notice states it: when the
 * meeting starts, the clause of the articles by which votes before it count (s322A), what the rules
 * require and was done, and the practices whose own act it is (s239) or that are conflicted, with
 * the clause under which an interest that is common to all was authorised. {@code circulated} is
 * the day on which copies of a written resolution went out, where that was before the notice
 * (s290); {@code closesWhenAllVoted} and {@code extendableUntil} are the rules by which the closing
 * time may move; {@code proxies}, {@code papers} and {@code hands} are what holds for proxies, for
 * papers that are typed in and for a show of hands; {@code chair} is who takes it.
 */
public record Proceedings(
    @Nullable Instant meets,
    @Nullable String advanceClause,
    @Nullable List<Requirement> fulfilled,
    @Nullable List<String> concerned,
    @Nullable String commonClause,
    @Nullable LocalDate circulated,
    @Nullable Boolean closesWhenAllVoted,
    @Nullable Instant extendableUntil,
    @Nullable ProxyRule proxies,
    @Nullable PaperRule papers,
    @Nullable HandsRule hands,
    @Nullable Chair chair) {

  static final Proceedings NONE = new Proceedings(null, null, null, null);

  /** Closed by the clock of the notice. */
  public Proceedings(
      @Nullable Instant meets,
      @Nullable String advanceClause,
      @Nullable List<Requirement> fulfilled,
      @Nullable List<String> concerned) {
    this(
        meets, advanceClause, fulfilled, concerned, null, null, null, null, null, null, null, null);
  }

  /** That do not name who takes the chair. */
  public Proceedings(
      @Nullable Instant meets,
      @Nullable String advanceClause,
      @Nullable List<Requirement> fulfilled,
      @Nullable List<String> concerned,
      @Nullable String commonClause,
      @Nullable LocalDate circulated,
      @Nullable Boolean closesWhenAllVoted,
      @Nullable Instant extendableUntil,
      @Nullable ProxyRule proxies,
      @Nullable PaperRule papers,
      @Nullable HandsRule hands) {
    this(
        meets,
        advanceClause,
        fulfilled,
        concerned,
        commonClause,
        circulated,
        closesWhenAllVoted,
        extendableUntil,
        proxies,
        papers,
        hands,
        /* chair= */ null);
  }

  public Proceedings {
    fulfilled = fulfilled == null ? null : List.copyOf(fulfilled);
    concerned = concerned == null ? null : List.copyOf(concerned);
  }

  /** As told; where nothing was, none. */
  public static Proceedings orNone(@Nullable Proceedings told) {
    return told == null ? NONE : told;
  }

  /** The requirements stated as done. */
  public Set<Requirement> done() {
    var done = EnumSet.noneOf(Requirement.class);
    if (fulfilled != null) {
      done.addAll(fulfilled);
    }
    return done;
  }

  /** Whether it closes as soon as everybody has voted. */
  boolean closesOnceAllVoted() {
    return Boolean.TRUE.equals(closesWhenAllVoted);
  }

  /** The practices that are concerned. */
  public List<String> ofConcern() {
    return concerned == null ? List.of() : concerned;
  }

  /** The practices that are concerned, each authorised where the notice cites a clause for it. */
  public List<Interest> interests() {
    return commonClause == null
        ? ofConcern().stream().map(Interest::of).toList()
        : ofConcern().stream().map(each -> Interest.statedAsCommon(each, commonClause)).toList();
  }
}
