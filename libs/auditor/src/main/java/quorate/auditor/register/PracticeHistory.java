package quorate.auditor.register;

/** One practice through time. */
record PracticeHistory(
    Timeline<Boolean> open, Timeline<String> area, Timeline<Boolean> member, Networks networks) {

  PracticeHistory() {
    this(new Timeline<>(), new Timeline<>(), new Timeline<>(), new Networks());
  }

  Standing standing(String code, View view) {
    return new Standing(code, networks.at(view), isMember(view));
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
