package quorate.governance.interests;

import static quorate.governance.interest.Interests.INTERESTS;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.interest.Interest;
import quorate.governance.interest.Interests;
import quorate.governance.listing.QueryId;

/** What is looked for in the register of interests. */
public class InterestsAsked {

  @QueryParam("body")
  @Nullable String body;

  @QueryParam("type")
  @Nullable String type;

  @QueryParam("organisation")
  @Nullable String organisation;

  @QueryParam("subject")
  @Nullable String subject;

  @QueryParam("overdue")
  @Nullable String overdue;

  /** To be filled from the query. */
  public InterestsAsked() {}

  /** The body whose holders are asked about; none for all who told of interests. */
  @Nullable UUID body() {
    return QueryId.of("body", body);
  }

  /** Who is found, in the order of their ids; holders of a body's seats who told nothing too. */
  List<InterestsShown> shown(OfBody of, Map<UUID, Interests> told, LocalDate day) {
    Map<String, UUID> people = new TreeMap<>();
    var holders = of.holders();
    (holders == null ? told.keySet() : holders).forEach(it -> people.put(it.toString(), it));
    List<InterestsShown> found = new ArrayList<>();
    for (UUID person : people.values()) {
      var all = told.getOrDefault(person, INTERESTS.initial());
      var shown = all.on(day).stream().filter(this::isAskedFor).toList();
      var one = InterestsShown.of(person, all, shown, Map.of(), of.terms(), day, 0);
      if (isAskedFor(one)) {
        found.add(one);
      }
    }
    return found;
  }

  private boolean isAskedFor(InterestsShown one) {
    boolean narrowed = type != null || organisation != null || subject != null;
    return (!narrowed || !one.interests().isEmpty()) && (!"true".equals(overdue) || one.overdue());
  }

  private boolean isAskedFor(Interest one) {
    return (type == null || type.equals(one.type().toString()))
        && (organisation == null || organisation.equals(one.about().organisation()))
        && (subject == null || one.about().subjects().contains(subject));
  }
}
