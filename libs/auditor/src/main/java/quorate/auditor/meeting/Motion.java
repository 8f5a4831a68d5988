package quorate.auditor.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;

/** One motion or amendment as it stands. */
final class Motion {

  static final String HANDS = "hands";
  static final String POLL = "poll";

  /** One vote, by the person who cast it. */
  record Cast(String standsFor, String person, Stand stand) {}

  /** A vote that was taken, with who counted then. */
  record Taken(String way, List<Cast> votes, Counting counting, Instant at) {

    static Taken read(Fields data) throws Malformed {
      var votes = new ArrayList<Cast>();
      for (Fields each : data.list("votes")) {
        var stand = Word.of(Stand.class, each.text("stand"));
        votes.add(new Cast(each.text("standsfor"), each.text("person"), stand));
      }
      return new Taken(
          data.text("way"),
          List.copyOf(votes),
          Counting.read(data.in("counting")),
          data.instant("at"));
    }
  }

  final String id;
  final String item;
  final Kind kind;
  final String by;
  final Optional<String> amends;
  final String moved;
  private final Optional<String> amended;
  final boolean isOfSubstance;
  private final List<Room.Noted> since = new ArrayList<>();
  private final List<Taken> taken = new ArrayList<>();
  String text;
  private boolean changed;
  Optional<String> seconder = Optional.empty();
  boolean withdrawn;
  Optional<Fields> put = Optional.empty();
  Optional<Fields> poll = Optional.empty();
  Optional<Fields> decided = Optional.empty();

  Motion(Fields data) throws Malformed {
    this.id = data.text("motion");
    this.item = data.text("item");
    this.kind = Word.of(Kind.class, data.text("kind"));
    this.by = data.text("by");
    this.amends = data.optional("amends");
    this.moved = data.text("text");
    this.amended = data.optional("amended");
    this.isOfSubstance = data.json().path("ofsubstance").asBoolean(true);
    this.text = moved;
  }

  boolean isOpen() {
    return !withdrawn && decided.isEmpty();
  }

  boolean isPolled() {
    return poll.filter(each -> each.json().path("good").asBoolean()).isPresent();
  }

  /** The votes so taken; where they were taken again, the last of them. */
  Optional<Taken> votes(String way) {
    return taken.stream().filter(each -> each.way().equals(way)).reduce((first, last) -> last);
  }

  /** By what its votes count: a poll that was demanded well supersedes the hands. */
  String way() {
    return isPolled() ? POLL : HANDS;
  }

  /** Interests that were noted after its votes were taken last. */
  List<Room.Noted> since() {
    return List.copyOf(since);
  }

  void noted(Room.Noted noted) {
    if (!taken.isEmpty() && isOpen()) {
      since.add(noted);
    }
  }

  /** The vote that counts: a poll supersedes the hands. */
  Optional<Taken> counted() {
    return votes(POLL).or(() -> taken.stream().reduce((first, last) -> last));
  }

  /** What the notice told, with what was corrected in it since that is no more than clerical. */
  String corrected(String noticed) {
    return !changed && noticed.strip().equals(moved.strip()) ? text : noticed;
  }

  /** Reads as its amendment, which was carried, says. */
  void reads(Motion amendment) {
    amendment.amended.ifPresent(
        other -> {
          text = other;
          changed |= amendment.isOfSubstance;
        });
  }

  /** How it reads now, to be put back. */
  Reading reading() {
    return new Reading(this, text, changed);
  }

  /** How a motion read; what amended it on hands is decided by the poll instead. */
  record Reading(Motion motion, String text, boolean changed) {

    void again() {
      motion.text = text;
      motion.changed = changed;
    }
  }

  void apply(String type, Fields data) throws Malformed {
    switch (type) {
      case "motion-seconded" -> seconder = Optional.of(data.text("by"));
      case "motion-withdrawn" -> withdrawn = true;
      case "motion-put" -> put = Optional.of(data);
      case "motion-votes-recorded" -> {
        taken.add(Taken.read(data));
        since.clear();
      }
      case "poll-demanded" -> polled(data);
      case "motion-decided" -> decided = Optional.of(data);
      default -> {}
    }
  }

  // what the hands decided is decided by the poll instead
  private void polled(Fields demand) {
    if (!isPolled()) {
      poll = Optional.of(demand);
      decided = isPolled() ? Optional.empty() : decided;
    }
  }
}
