package quorate.governance.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.moment.Standpoint;
import quorate.governance.resolutions.ResolutionShown;
import quorate.governance.validity.CheckList;

/**
 * All that is recorded of one decision as it stood on a day: as data, as people read it, and entry
 * by entry as it was recorded; {@code replaces} are the decisions that it ended.
 */
public record Dossier(
    LocalDate on,
    @Nullable Instant known,
    ObjectNode decision,
    List<UUID> replaces,
    List<Section> sections,
    List<ResolutionShown> resolutions,
    List<CheckList> checkLists,
    List<Told> entries) {

  public Dossier {
    replaces = List.copyOf(replaces);
    sections = List.copyOf(sections);
    resolutions = List.copyOf(resolutions);
    checkLists = List.copyOf(checkLists);
    entries = List.copyOf(entries);
  }

  /** The same, told as known at an instant that was asked for. */
  Dossier asKnown(@Nullable Instant at) {
    return new Dossier(on, at, decision, replaces, sections, resolutions, checkLists, entries);
  }

  /** As of when it tells. */
  public String stood() {
    return "as it stood " + new Standpoint(on, known).words();
  }

  /** What the page begins with. */
  public String heading() {
    String question = decision.path("question").asText(decision.path("title").asText());
    return question.isEmpty() ? "Decision" : question;
  }

  /** The decision's id. */
  public String id() {
    return decision.path("decision").asText();
  }
}
