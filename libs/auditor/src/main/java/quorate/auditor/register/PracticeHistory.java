package quorate.auditor.register;

import java.time.LocalDate;

/** One practice through time. */
record PracticeHistory(
    Timeline<Boolean> open, Timeline<String> area, Timeline<Boolean> member, Networks networks) {

  PracticeHistory() {
    this(new Timeline<>(), new Timeline<>(), new Timeline<>(), new Networks());
  }

  Standing standing(String code, View view) {
    return new Standing(code, networks.at(view), isMember(view));
  }

  /** Until somebody says when it opened, it was there always. */
  void open(long position, LocalDate firstDay) {
    open.takeBack(position, (from, opens) -> opens && from.equals(LocalDate.MIN));
    open.add(position, firstDay, true);
  }

  private void openedAlways(long position, LocalDate never) {
    open.takeBack(position, (from, opens) -> opens && from.equals(never));
    open.add(position, LocalDate.MIN, true);
  }

  /** A practice closes once: the day stated last. */
  void close(long position, LocalDate lastDay) {
    open.takeBack(position, (day, opens) -> !opens);
    open.add(position, lastDay.plusDays(1), false);
  }

  /** What membership's word names never was so; a fact that bears on no roll is passed by. */
  void takeBack(long position, String fact, LocalDate day) {
    switch (fact) {
      case "area" -> area.takeBack(position, (from, any) -> from.equals(day));
      case "network" -> networks.takeBack(position, day);
      case "opening" -> openedAlways(position, day);
      case "closure" -> open.takeBack(position, (any, opens) -> !opens);
      case "admission" -> member.takeBack(position, (from, in) -> in && from.equals(day));
      case "end" -> member.takeBack(position, (from, in) -> !in && from.equals(day.plusDays(1)));
      default -> {}
    }
  }

  boolean isOpen(View view) {
    return open.at(view).orElse(false);
  }

  boolean isIn(String subIcbLocation, View view) {
    return area.at(view).filter(subIcbLocation::equals).isPresent();
  }

  boolean isMember(View view) {
    return member.at(view).orElse(false);
  }
}
