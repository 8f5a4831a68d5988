package quorate.governance.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.representation.RepresentationEvent.AbsenceCovered;
import quorate.governance.representation.RepresentationEvent.AttendanceRecorded;
import quorate.governance.representation.RepresentationEvent.OfMeeting;
import quorate.governance.representation.RepresentationEvent.OutsideMeetingNoted;
import quorate.governance.representation.RepresentationEvent.PositionCarried;
import quorate.governance.representation.RepresentationEvent.ReportedBack;

/** One meeting of the outside body, and what was carried there. */
public record Outing(
    OutsideMeetingNoted noted,
    List<PositionCarried> carried,
    List<AbsenceCovered> absences,
    @Nullable AttendanceRecorded attendance,
    List<ReportedBack> reports) {

  public Outing {
    carried = List.copyOf(carried);
    absences = List.copyOf(absences);
    reports = List.copyOf(reports);
  }

  static Outing of(OutsideMeetingNoted noted) {
    return new Outing(noted, List.of(), List.of(), null, List.of());
  }

  public Optional<PositionCarried> carried(UUID position) {
    return carried.stream().filter(each -> each.position().equals(position)).findFirst();
  }

  /** Who or what comes instead of somebody; the last word counts. */
  public Optional<AbsenceCovered> absence(UUID person) {
    return absences.stream()
        .filter(each -> each.person().equals(person))
        .reduce((first, last) -> last);
  }

  boolean isDeputyOfAnother(UUID deputy, UUID person) {
    return absences.stream()
        .map(AbsenceCovered::person)
        .filter(each -> !each.equals(person))
        .flatMap(each -> absence(each).stream())
        .anyMatch(each -> deputy.equals(each.deputy()));
  }

  /** What became of a position, as it was reported last. */
  public Optional<ReportedBack> report(UUID position) {
    return reports.stream()
        .filter(each -> each.position().equals(position))
        .reduce((first, last) -> last);
  }

  Outing evolve(OfMeeting event) {
    return switch (event) {
      case OutsideMeetingNoted e -> throw new IllegalStateException(e + " is noted already");
      case PositionCarried e -> new Outing(noted, anew(e), absences, attendance, reports);
      case AbsenceCovered e -> new Outing(noted, carried, plus(absences, e), attendance, reports);
      case AttendanceRecorded e -> new Outing(noted, carried, absences, e, reports);
      case ReportedBack e -> new Outing(noted, carried, absences, attendance, plus(reports, e));
    };
  }

  // the last word counts: by whom it is carried, and as it read then
  private List<PositionCarried> anew(PositionCarried e) {
    return plus(carried.stream().filter(it -> !it.position().equals(e.position())).toList(), e);
  }

  private static <T> List<T> plus(List<T> list, T one) {
    var all = new ArrayList<>(list);
    all.add(one);
    return all;
  }
}
