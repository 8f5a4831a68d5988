package quorate.governance.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quorate.governance.meeting.Meeting;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.plan.PlanEvent.PlanDrawn;
import quorate.governance.urgent.Urgent;

/** What was drawn on a plan up to a day, in that order, at the version of the plan. */
record Drawings(List<DrawingShown> shown, long version) {

  /** Where it is in that order. */
  record Numbered(int number, DrawingShown shown) {
    String key() {
      return "%08d".formatted(number);
    }
  }

  /** {@code meetings} are those that may have urgent actions before them. */
  static Drawings of(
      DrawnUp plan,
      Map<String, Urgent> urgent,
      Map<String, Meeting> meetings,
      LocalDate day,
      long version) {
    return new Drawings(
        plan.year().drawings().stream()
            .filter(each -> !each.on().isAfter(day))
            .map(each -> shown(each, urgent, meetings, day))
            .toList(),
        version);
  }

  private static DrawingShown shown(
      PlanDrawn each, Map<String, Urgent> urgent, Map<String, Meeting> meetings, LocalDate day) {
    return DrawingShown.of(
        each,
        urgent.get(String.valueOf(each.urgentAction())) instanceof Urgent.Taken taken
            ? taken.stateOn(day, taken.before(meetings))
            : null);
  }

  Stream<Numbered> numbered() {
    return IntStream.range(0, shown.size()).mapToObj(each -> new Numbered(each, shown.get(each)));
  }
}
