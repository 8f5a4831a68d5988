package quorate.governance.request;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.request.Request.Logged;
import quorate.governance.request.RequestEvent.RequestAnswered;
import quorate.governance.subject.Subject;

/** All requests there are, to look among. */
public record Ledger(Map<UUID, Logged> all) {

  private static final int MOST = 5;

  private record Found(Logged request, Likeness likeness) {}

  public Ledger {
    all = Map.copyOf(all);
  }

  /** Those that a new one may repeat, the likest first, and of these the latest first. */
  public List<Alike> alike(Subject subject, String question) {
    return all.values().stream()
        .map(each -> new Found(each, Likeness.of(subject, question, each.logged())))
        .filter(each -> each.likeness().isWorthShowing())
        .sorted(
            Comparator.comparingInt((Found each) -> each.likeness().score())
                .thenComparing(each -> each.request().logged().received())
                .thenComparing(each -> each.request().logged().request().toString())
                .reversed())
        .limit(MOST)
        .map(each -> alike(each.request(), each.likeness()))
        .toList();
  }

  /**
   * Those that one which is logged may repeat, of all that are known: also one that was logged at
   * the same moment, which neither could be shown then.
   */
  public List<Alike> besides(Logged request) {
    var logged = request.logged();
    Map<UUID, Logged> others = new HashMap<>(all);
    others
        .values()
        .removeIf(
            each ->
                each.logged().request().equals(logged.request())
                    || each.logged().received().isAfter(logged.received()));
    return new Ledger(others).alike(logged.subject(), logged.question());
  }

  private Alike alike(Logged request, Likeness likeness) {
    return new Alike(
        request.logged().request(),
        likeness.score(),
        likeness.reason(),
        answer(request).map(Alike.Given::of).orElse(null));
  }

  /** Its own answer, or that of the request that it was found to repeat, and so on. */
  public Optional<RequestAnswered> answer(@Nullable Logged request) {
    Set<UUID> seen = new HashSet<>();
    Logged one = request;
    while (one != null && one.answered() == null && seen.add(one.logged().request())) {
      var repeat = one.repeat();
      one = repeat == null ? null : all.get(repeat.of());
    }
    return Optional.ofNullable(one).map(Logged::answered);
  }
}
