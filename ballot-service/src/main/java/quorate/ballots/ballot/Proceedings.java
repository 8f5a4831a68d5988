package quorate.ballots.ballot;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.rule.Requirement;

/**
 * What belongs to a question beside its timetable, as whoever gives notice states it: when the
 * meeting starts, the clause of the articles by which votes before it count (s322A), what the rules
 * require and was done, the practices whose own act it is (s239), and what holds for proxies, for
 * papers that are typed in and for a show of hands.
 */
public record Proceedings(
    @Nullable Instant meets,
    @Nullable String advanceClause,
    @Nullable List<Requirement> fulfilled,
    @Nullable List<String> concerned,
    @Nullable ProxyRule proxies,
    @Nullable PaperRule papers,
    @Nullable HandsRule hands) {

  static final Proceedings NONE = new Proceedings(null, null, null, null);

  public Proceedings {
    fulfilled = fulfilled == null ? null : List.copyOf(fulfilled);
    concerned = concerned == null ? null : List.copyOf(concerned);
  }

  /** Of which nothing is said of proxies, papers and hands. */
  public Proceedings(
      @Nullable Instant meets,
      @Nullable String advanceClause,
      @Nullable List<Requirement> fulfilled,
      @Nullable List<String> concerned) {
    this(meets, advanceClause, fulfilled, concerned, null, null, null);
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

  /** The practices that are concerned. */
  public List<String> ofConcern() {
    return concerned == null ? List.of() : concerned;
  }
}
