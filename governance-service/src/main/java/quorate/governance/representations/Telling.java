package quorate.governance.representations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.wire.Entry;
import quorate.governance.bodies.StreamLog.Found;
import quorate.governance.person.Opened;
import quorate.governance.representation.Became;
import quorate.governance.representation.Outing;
import quorate.governance.representation.Representation.Carrier;
import quorate.governance.representation.Representation.Open;
import quorate.governance.representation.RepresentationEvent.PositionCarried;
import quorate.governance.representation.RepresentationEvent.ReportedBack;
import quorate.governance.representations.RepresentationShown.AbsenceShown;
import quorate.governance.representations.RepresentationShown.CarriedShown;
import quorate.governance.representations.RepresentationShown.CarrierShown;
import quorate.governance.representations.RepresentationShown.OutsideMeetingShown;
import quorate.governance.representations.RepresentationShown.ReportShown;

/** A representation told on a day. */
record Telling(LocalDate day, boolean keeper) {

  RepresentationShown of(Found<Open> found, Opened words) {
    Map<ReportedBack, String> texts = new HashMap<>();
    for (Entry entry : found.entries()) {
      if (entry.event() instanceof ReportedBack e) {
        String text = words.text(entry.id(), e.text());
        if (text != null) {
          texts.put(e, text);
        }
      }
    }
    return shown(found.state(), found.version(), texts);
  }

  /** Without anybody's words, in a list. */
  RepresentationShown of(Open open) {
    return shown(open, 0, Map.of());
  }

  /** Whether somebody carries or deputises on the day. */
  boolean carries(Open open, String person) {
    return open.carriers().stream()
        .anyMatch(each -> each.on(day) && each.person().toString().equals(person));
  }

  /** Who wrote something. */
  static Set<UUID> writers(Open open) {
    Set<UUID> writers = new HashSet<>();
    open.meetings().stream()
        .flatMap(each -> each.reports().stream())
        .filter(each -> each.text() != null)
        .forEach(each -> writers.add(each.by()));
    return writers;
  }

  private RepresentationShown shown(Open open, long version, Map<ReportedBack, String> texts) {
    var opened = open.opened();
    return new RepresentationShown(
        opened.representation(),
        opened.body(),
        opened.outside(),
        opened.name(),
        opened.seats(),
        opened.since(),
        carriers(open, false),
        carriers(open, true),
        open.meetings().stream().map(each -> meeting(each, texts)).toList(),
        version,
        day.toEpochDay() * 2 + (keeper ? 1 : 0));
  }

  private List<CarrierShown> carriers(Open open, boolean deputies) {
    return open.carriers().stream()
        .filter(each -> each.deputy() == deputies && each.on(day))
        .map(Telling::carrier)
        .toList();
  }

  private static CarrierShown carrier(Carrier each) {
    return new CarrierShown(each.person(), each.from(), each.to());
  }

  private static OutsideMeetingShown meeting(Outing outing, Map<ReportedBack, String> texts) {
    var attendance = outing.attendance();
    return new OutsideMeetingShown(
        outing.noted().meeting(),
        outing.noted().day(),
        outing.noted().title(),
        outing.carried().stream().map(each -> carried(each, outing, texts)).toList(),
        outing.absences().stream()
            .map(each -> new AbsenceShown(each.person(), each.deputy(), each.view()))
            .toList(),
        attendance == null ? null : attendance.lines());
  }

  private static CarriedShown carried(
      PositionCarried each, Outing outing, Map<ReportedBack, String> texts) {
    ReportedBack report = outing.report(each.position()).orElse(null);
    return new CarriedShown(
        each.position(),
        each.version(),
        each.by(),
        report == null ? Became.UNKNOWN : report.became(),
        report(report, texts));
  }

  private static @Nullable ReportShown report(
      @Nullable ReportedBack report, Map<ReportedBack, String> texts) {
    return report == null
        ? null
        : new ReportShown(report.by(), report.on(), texts.get(report), report.evidence());
  }
}
