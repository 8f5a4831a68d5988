package quorate.governance.mandates;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.read.Reads;
import quorate.governance.authority.Graph;
import quorate.governance.party.Party;

/** Mandates that may lead from somebody to whoever decides. What they are worth is found later. */
@Singleton
public final class MandatesBetween {

  private static final int MOST = 500;

  private final Reads reads;

  MandatesBetween(Reads reads) {
    this.reads = reads;
  }

  /** Those that lead on from these parties and ever covered the subject, in a read of its own. */
  public Uni<List<UUID>> from(List<Party> principals, String subject) {
    return reads.in(() -> within(principals, subject));
  }

  /** The same within a read. */
  public Uni<List<UUID>> within(List<Party> principals, String subject) {
    var at = principals.stream().map(Party::toString).toList();
    return walk(at, subject, new ArrayList<>(), new HashSet<>(at), Graph.LONGEST);
  }

  private static Uni<List<UUID>> walk(
      List<String> at, String subject, List<UUID> found, Set<String> seen, int further) {
    if (at.isEmpty() || further == 0 || found.size() >= MOST) {
      return Uni.createFrom().item(List.copyOf(found));
    }
    Map<String, Object> values = new HashMap<>(Map.of("givers", at));
    String covering = MandatesAsked.covering(subject, values);
    return MandateRow.<MandateRow>find(
            "giver in :givers" + covering + " order by ended, position desc", values)
        .range(0, MOST - found.size() - 1)
        .list()
        .chain(
            rows -> {
              List<String> next = new ArrayList<>();
              for (MandateRow row : rows) {
                found.add(row.mandate);
                if (seen.add(row.holder)) {
                  next.add(row.holder);
                }
              }
              return walk(next, subject, found, seen, further - 1);
            });
  }
}
