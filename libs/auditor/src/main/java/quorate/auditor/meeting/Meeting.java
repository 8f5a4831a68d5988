package quorate.auditor.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** One meeting as its entries tell it so far. */
final class Meeting {

  static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Set<String> OF_NOTICE =
      Set.of(
          "meeting-notice-sent",
          "notice-delivery-noted",
          "notice-omission-excused",
          "short-notice-agreed",
          "meeting-roll-drawn");
  private static final Set<String> OF_PROXIES = Set.of("proxy-appointed", "proxy-withdrawn");
  private static final Set<String> OF_AGENDA = Set.of("item-put", "item-heard", "item-withdrawn");

  /** How far it has come. */
  enum Stage {
    CALLED,
    OPEN,
    ADJOURNED,
    OVER
  }

  final Fields called;
  final String body;
  final Room room = new Room();
  final Told told = new Told();
  final Proxies proxies = new Proxies();
  final Map<String, Motion> motions = new LinkedHashMap<>();
  private final Map<String, Fields> items = new LinkedHashMap<>();
  Terms terms;
  Rolls rolls;
  Optional<Moment> moment = Optional.empty();
  Stage stage = Stage.CALLED;
  Instant due;
  Optional<Instant> adjourned = Optional.empty();

  Meeting(Fields called, Fields terms) throws Malformed {
    this.called = called;
    this.body = called.text("body");
    this.due = called.instant("starts");
    this.terms = Terms.read(terms);
    this.rolls = Rolls.of(called);
  }

  /** The day, in England, on which it is to begin or to go on. */
  LocalDate day() {
    return day(due);
  }

  static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, LONDON);
  }

  /** An item that stands on the agenda still, whether put or only heard. */
  Optional<Fields> item(String id) {
    return Optional.ofNullable(items.get(id));
  }

  Optional<Motion> motion(String id) {
    return Optional.ofNullable(motions.get(id));
  }

  void apply(String type, Fields data) throws Malformed {
    if (OF_NOTICE.contains(type)) {
      notice(type, data);
    } else if (OF_PROXIES.contains(type)) {
      proxies.apply(type, data);
    } else if (OF_AGENDA.contains(type)) {
      agenda(type, data);
    } else if (data.has("motion")) {
      floor(type, data);
    } else {
      room.apply(type, data);
      if (type.equals("item-interest-noted")) {
        noted(Room.noted(data));
      }
      staged(type, data);
    }
  }

  // by the terms that were in the first notice it is held, or else by those in the call
  private void notice(String type, Fields data) throws Malformed {
    if (!told.isGiven() && type.equals("meeting-notice-sent") && data.has("terms")) {
      terms = Terms.read(data.in("terms"));
    }
    if (type.equals("meeting-roll-drawn")) {
      rolls = rolls.with(Rolls.Drawn.read(data));
    }
    told.apply(type, data);
  }

  private void agenda(String type, Fields data) throws Malformed {
    if (type.equals("item-withdrawn")) {
      items.remove(data.text("item"));
    } else {
      items.put(data.text("item"), data);
    }
  }

  private void floor(String type, Fields data) throws Malformed {
    if (type.equals("motion-moved")) {
      var moved = new Motion(data);
      motions.put(moved.id, moved);
      return;
    }
    var motion = motions.get(data.text("motion"));
    if (motion != null) {
      follows(motion, type, data);
    }
  }

  private void follows(Motion motion, String type, Fields data) throws Malformed {
    boolean wasOpen = motion.isOpen();
    motion.apply(type, data);
    switch (type) {
      case "motion-put" -> moment = Optional.empty();
      case "poll-demanded" -> {
        if (!wasOpen && motion.isOpen()) {
          moment.flatMap(Moment::before).ifPresent(Motion.Reading::again);
          moment = Optional.empty();
        }
      }
      case "motion-decided" -> declared(motion, data.text("verdict").equals("passed"));
      default -> {}
    }
  }

  private void declared(Motion motion, boolean passed) {
    var amended = motion.amends.flatMap(this::motion);
    var before = amended.map(Motion::reading);
    if (passed) {
      amended.ifPresent(each -> each.reads(motion));
    }
    moment = motion.isPolled() ? Optional.empty() : Optional.of(new Moment(motion.id, before));
  }

  /** Whether its result on hands was declared and the meeting has not gone on since. */
  boolean isJustDeclared(Motion motion) {
    return moment.filter(each -> each.motion().equals(motion.id)).isPresent();
  }

  private void noted(Room.Noted noted) {
    motions.values().stream()
        .filter(motion -> motion.item.equals(noted.item()))
        .forEach(motion -> motion.noted(noted));
  }

  private void staged(String type, Fields data) throws Malformed {
    switch (type) {
      case "meeting-opened" -> {
        stage = Stage.OPEN;
        proxies.began = Optional.of(data.instant("at"));
      }
      case "meeting-resumed" -> {
        stage = Stage.OPEN;
        due = data.instant("at");
        proxies.began = Optional.of(due);
      }
      case "meeting-adjourned" -> {
        stage = Stage.ADJOURNED;
        proxies.began = Optional.empty();
        moment = Optional.empty();
        adjourned = Optional.of(data.instant("at"));
        due = data.has("until") ? data.instant("until") : called.instant("starts");
      }
      case "meeting-closed", "meeting-cancelled" -> {
        stage = Stage.OVER;
        moment = Optional.empty();
      }
      case "item-taken" -> moment = Optional.empty();
      default -> {}
    }
  }
}
