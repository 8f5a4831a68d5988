package quorate.governance.meetings;

import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.RoomEvents.Arrived;
import quorate.governance.moment.Days;

/** Who came, as what and for whom, as minutes tell it. */
record Came(Named named, Meeting.Called meeting) {

  String told(Arrived e, String time) {
    return "%s: %s came, as %s%s, %s%s."
        .formatted(
            time,
            named.who(e.person()),
            e.as(),
            e.standsFor() == null ? "" : " for " + named.in(e.standsFor()),
            e.way(),
            appointed(e));
  }

  // what was recorded before appointments were has neither, and its minutes stay as they are
  private String appointed(Arrived e) {
    if (Boolean.TRUE.equals(e.unrecorded())) {
      return "; no appointment was recorded";
    }
    var proxy = e.proxy();
    return proxy == null
        ? ""
        : meeting
            .proxies()
            .one(proxy)
            .map(it -> ", by an appointment received on " + Days.at(it.appointed().received()))
            .orElse("");
  }
}
