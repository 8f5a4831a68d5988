package quorate.governance.representations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.governance.evidence.Document;
import quorate.governance.party.Party;
import quorate.governance.representation.Became;
import quorate.governance.representation.RepresentationEvent.Stood;

/** The representation at one outside body, on a day: who carries then, and every meeting so far. */
public record RepresentationShown(
    UUID representation,
    UUID body,
    Party outside,
    String name,
    @Nullable UUID seats,
    LocalDate since,
    List<CarrierShown> representatives,
    List<CarrierShown> deputies,
    List<OutsideMeetingShown> meetings,
    @JsonIgnore long version,
    @JsonIgnore long variant)
    implements Versioned {

  /** Somebody who carries or deputises, from a day to a last one. */
  public record CarrierShown(UUID person, LocalDate from, @Nullable LocalDate to) {}

  /** A meeting of the outside body; {@code attendance} once it is recorded. */
  public record OutsideMeetingShown(
      UUID meeting,
      LocalDate day,
      String title,
      List<CarriedShown> positions,
      List<AbsenceShown> absences,
      @Nullable List<Stood> attendance) {}

  /** A position that was carried there, and what became of it, unknown until it is reported. */
  public record CarriedShown(
      UUID position, int version, UUID by, Became became, @Nullable ReportShown report) {}

  /** What was reported last. */
  public record ReportShown(
      UUID by, LocalDate on, @Nullable String text, @Nullable Document evidence) {}

  /** Who cannot come, and who or what comes instead. */
  public record AbsenceShown(UUID person, @Nullable UUID deputy, @Nullable Document view) {}
}
